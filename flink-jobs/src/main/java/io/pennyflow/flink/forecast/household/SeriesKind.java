package io.pennyflow.flink.forecast.household;

import java.util.List;

/** What a series is of; the names are those of the contract. */
public enum SeriesKind {
    /** The balance of an account. */
    ACCOUNT,
    /** What moves in a category. */
    CATEGORY,
    /** What moves in all categories together. */
    HOUSEHOLD;

    /** How long the steps are in which it is forecast. */
    public List<Period> periods() {
        return switch (this) {
            case ACCOUNT -> List.of(Period.DAY);
            case CATEGORY -> List.of(Period.WEEK, Period.MONTH);
            case HOUSEHOLD -> List.of(Period.DAY, Period.WEEK, Period.MONTH);
        };
    }
}
