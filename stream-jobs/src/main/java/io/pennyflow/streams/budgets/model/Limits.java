package io.pennyflow.streams.budgets.model;

/** How large a budget may be; who needs more needs a second one. */
public final class Limits {
    public static final int ENVELOPES_MAX = 200;
    public static final int ACCOUNTS_MAX = 100;

    /** Months from the first on: fifty years. */
    public static final int MONTHS_MAX = 600;

    public static final int TEMPLATES_MAX = 20;

    /** Changes of one envelope's policy. */
    public static final int POLICIES_MAX = 100;

    public static final int NAME_LENGTH_MAX = 100;
    public static final int PRIORITY_MAX = 99;

    /** Digits before the point, as a decimal(19, 4) has them, and room for sums. */
    public static final int INTEGER_DIGITS_MAX = 12;

    /** Lines of another product's notes of one envelope. */
    public static final int NOTE_LINES_MAX = 200;

    private Limits() {}
}
