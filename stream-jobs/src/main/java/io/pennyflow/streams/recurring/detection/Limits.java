package io.pennyflow.streams.recurring.detection;

/** How much is looked at, so that no history takes for ever. */
public final class Limits {
    /** Series between one account and one counterparty. */
    public static final int SERIES_MAX = 24;

    /** The newest transactions with a counterparty that are looked at. */
    public static final int OCCURRENCES_MAX = 1_000;

    /** Bills that the people of a tenant state. */
    public static final int STATED_MAX = 500;

    private Limits() {}
}
