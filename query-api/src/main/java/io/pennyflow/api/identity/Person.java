package io.pennyflow.api.identity;

import java.util.UUID;

/** A person who can sign in. */
record Person(UUID userId, String email, String displayName, String passwordHash) {}
