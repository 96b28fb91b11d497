package io.pennyflow.streams.recurring.detection;

/** Where a series is in its life. The names are those of the contract. */
public enum Stage {
    /** Seen too few times to count on. */
    EARLY("early"),
    MATURE("mature"),

    /** Of the two newest members one has a new price. */
    PRICE_CHANGED("price_changed"),

    /** One is overdue. */
    LATE("late"),

    /** More than one is overdue. */
    MISSED("missed"),
    ENDED("ended");

    private final String text;

    Stage(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
