package io.pennyflow.connect.notify.email;

import java.util.UUID;

/** Who a letter is to, and in which language. */
record Addressee(
        UUID tenant, UUID user, String address, String name, String household, String language) {}
