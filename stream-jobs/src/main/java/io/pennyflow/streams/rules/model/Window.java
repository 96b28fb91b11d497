package io.pennyflow.streams.rules.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Transactions that a window sum goes over: those with the same as this one, itself among them.
 *
 * @param days how many, the last one is that of this transaction
 */
public record Window(Same same, int days) {
    public static final int DAYS_MAX = 3_660;

    /** What members of a window have in common. */
    public enum Same {
        MERCHANT,
        CATEGORY,
        ACCOUNT;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Same> of(String text) {
            return Arrays.stream(values()).filter(it -> it.text().equals(text)).findFirst();
        }
    }
}
