package io.pennyflow.connect.statement;

import org.jspecify.annotations.Nullable;

/**
 * Which way the amounts of a CSV go, and what that was seen by.
 *
 * @param outIsPositive whether a positive amount is money out
 */
public record SignReading(boolean outIsPositive, Because because) {

    /** The evidence that decided; one of {@code WRITTEN} is the lack of any. */
    public enum Because {
        CHOSEN("that is how you chose it"),
        DIRECTION("a column says of each which way it goes"),
        BALANCE("the balance beside them moves that way"),
        PIECES("the pieces beside them are bought and sold that way"),
        TYPE("the column of kinds says so"),
        WORDING("they read like purchases, and what is negative does not"),
        HEADER("headings and names are those of a card"),
        NOTHING_NEGATIVE("none is negative, and none reads like income"),
        WRITTEN("nothing in the file says otherwise");

        private final String words;

        Because(String words) {
            this.words = words;
        }
    }

    /** By a mapping that a person made; null where money out and in have columns of their own. */
    public static @Nullable SignReading of(CsvMapping mapping) {
        var columns = mapping.columns();
        if (columns.amount() == null) {
            return null;
        }
        return new SignReading(
                Boolean.TRUE.equals(columns.more().outIsPositive()),
                columns.direction() == null ? Because.CHOSEN : Because.DIRECTION);
    }

    /** For a person. */
    public String sentence() {
        return because == Because.DIRECTION
                ? "Amounts: %s.".formatted(because.words)
                : "Positive amounts are money %s: %s."
                        .formatted(outIsPositive ? "out" : "in", because.words);
    }
}
