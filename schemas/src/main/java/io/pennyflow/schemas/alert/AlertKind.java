package io.pennyflow.schemas.alert;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an alert can be about. A kind that nothing raises yet can be set up already. */
public enum AlertKind {
    BUDGET_NEAR,
    BUDGET_PROJECTED,
    BUDGET_EXCEEDED,
    LOW_BALANCE,
    LOW_BALANCE_AHEAD,
    BILL_UPCOMING,
    BILL_LATE,
    BILL_MISSED,
    PRICE_RISE,
    NEW_SUBSCRIPTION,
    TRIAL_ENDING,
    LARGE_TRANSACTION,
    UNUSUAL_AMOUNT,
    NEW_MERCHANT,
    FOREIGN,
    SMALL_CHARGES,
    CATEGORY_MONTH,
    DUPLICATE_CHARGE,
    FEE,
    INCOME_ARRIVED,
    INCOME_LATE,
    IMPORT_TROUBLE,
    CONNECTION_TROUBLE,
    GOAL_OFF_PACE;

    private final String wire = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As records, settings and requests name it, such as {@code bill-late}. */
    public String wire() {
        return wire;
    }

    /** Empty for a kind that is not ours. */
    public static Optional<AlertKind> of(String wire) {
        return Arrays.stream(values()).filter(it -> it.wire.equals(wire)).findFirst();
    }
}
