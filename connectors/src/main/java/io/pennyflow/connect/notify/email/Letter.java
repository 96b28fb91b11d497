package io.pennyflow.connect.notify.email;

import java.util.Map;

/**
 * A letter before it is a message of some protocol.
 *
 * @param id the same whenever it is sent again
 */
record Letter(
        String id,
        String to,
        String subject,
        String text,
        String html,
        Map<String, String> headers) {}
