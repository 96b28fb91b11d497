package io.pennyflow.flink.anomaly.household;

/**
 * What can be odd about a spend, and what it adds to the logarithm of the odds, at full strength,
 * that it deserves a look. The weights are the global prior of all households; a household's own
 * verdicts shift them.
 */
public enum Feature {
    AMOUNT(7.0),
    DUPLICATE(7.0),
    NEW_MERCHANT(6.0),
    NEW_CATEGORY(1.0),
    FOREIGN(4.0),
    TOO_EARLY(1.5),
    WEEKDAY(0.5);

    private final double weight;

    Feature(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}
