package io.pennyflow.streams.recurring.detection;

import java.util.Arrays;
import java.util.Optional;

/** How often a series comes. The names are those of the contract. */
public enum Cadence {
    WEEKLY("weekly", 52, 1, 3, -1),
    BIWEEKLY("biweekly", 26, 2, 2, -1),
    FOUR_WEEKLY("four_weekly", 13, 3, 2, -2),
    SEMIMONTHLY("semimonthly", 24, 3, 2, -1.5),
    MONTHLY("monthly", 12, 4, 2, 0),
    BIMONTHLY("bimonthly", 6, 5, 1, -2),
    QUARTERLY("quarterly", 4, 6, 1, -1),
    SEMIANNUAL("semiannual", 2, 8, 1, -2),
    ANNUAL("annual", 1, 12, 1, -1.5);

    private static final double DAYS_PER_YEAR = 365.25;

    private final String text;
    private final int perYear;
    private final int daysOff;
    private final int skippedMax;
    private final double logPrior;

    Cadence(String text, int perYear, int daysOff, int skippedMax, double logPrior) {
        this.text = text;
        this.perYear = perYear;
        this.daysOff = daysOff;
        this.skippedMax = skippedMax;
        this.logPrior = logPrior;
    }

    /** By its name in the contract. */
    public static Optional<Cadence> of(String text) {
        return Arrays.stream(values()).filter(it -> it.text.equals(text)).findFirst();
    }

    public String text() {
        return text;
    }

    /** How many a year has. */
    public int perYear() {
        return perYear;
    }

    /** Days between two, on average. */
    public double days() {
        return DAYS_PER_YEAR / perYear;
    }

    /** Days that a member may be away from where it is expected. */
    int daysOff() {
        return daysOff;
    }

    /** Occurrences in a row that may be left out before it is another series. */
    int skippedMax() {
        return skippedMax;
    }

    /** Logarithm of how usual it is, in comparison with monthly. */
    double logPrior() {
        return logPrior;
    }

    /** Members from which a series is trusted: three, and two of those that take years. */
    public int matureFrom() {
        return isRare() ? 2 : 3;
    }

    boolean isRare() {
        return perYear <= 2;
    }
}
