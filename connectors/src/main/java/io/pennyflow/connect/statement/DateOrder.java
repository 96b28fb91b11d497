package io.pennyflow.connect.statement;

/** Which of day, month and year comes first in a file's dates. */
public enum DateOrder {
    DMY("day-month-year"),
    MDY("month-day-year"),
    YMD("year-month-day");

    private final String words;

    DateOrder(String words) {
        this.words = words;
    }

    /** As a person says it. */
    public String words() {
        return words;
    }
}
