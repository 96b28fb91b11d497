package io.pennyflow.streams.recurring.detection;

import org.jspecify.annotations.Nullable;

/**
 * One occurrence of a series: paid, due, or left out.
 *
 * @param slot its place in the rhythm, which its id follows from
 * @param paid what took place; null while nothing did
 */
public record Bill(
        long slot, DateRange when, AmountRange amount, @Nullable Occurrence paid, State state) {

    /** The names are those of the contract. */
    public enum State {
        /** Its time has not come. */
        UPCOMING("upcoming"),

        /** Its time is now. */
        DUE("due"),

        /** Its time is over, and it may still come. */
        LATE("late"),

        /** A later one came without it, or the series ended. */
        MISSED("missed"),
        PAID("paid");

        private final String text;

        State(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }
    }
}
