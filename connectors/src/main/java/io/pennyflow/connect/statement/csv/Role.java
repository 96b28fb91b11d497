package io.pennyflow.connect.statement.csv;

/** What a column of a statement can hold. */
public enum Role {
    BOOKED_ON,
    VALUE_ON,
    AMOUNT,
    DEBIT,
    CREDIT,
    DIRECTION,
    CURRENCY,
    DESCRIPTION,
    COUNTERPARTY_NAME,
    COUNTERPARTY_ACCOUNT,
    REFERENCE,
    BALANCE_AFTER,
    PROVIDER_ID,
    OWN_ACCOUNT,
    TRANSACTION_ON,
    ORIGINAL_AMOUNT,
    ORIGINAL_CURRENCY,
    RATE,
    STATUS,
    END_TO_END,
    MCC,
    TYPE_CODE,
    /** How many pieces of a security: a statement of trades. */
    QUANTITY;

    /** Whether it takes only what no other role wants, and only by its whole name. */
    boolean isDetail() {
        return switch (this) {
            case TRANSACTION_ON,
                    ORIGINAL_AMOUNT,
                    ORIGINAL_CURRENCY,
                    RATE,
                    STATUS,
                    END_TO_END,
                    MCC,
                    TYPE_CODE,
                    QUANTITY ->
                    true;
            default -> false;
        };
    }

    /**
     * Whether a name that merely contains a known one is no sign: a fee currency, a start balance.
     */
    boolean needsItsOwnName() {
        return this == CURRENCY
                || this == BALANCE_AFTER
                || this == PROVIDER_ID
                || this == DIRECTION;
    }

    boolean isMoney() {
        return this == AMOUNT
                || this == DEBIT
                || this == CREDIT
                || this == BALANCE_AFTER
                || this == ORIGINAL_AMOUNT
                || this == RATE
                || this == QUANTITY;
    }

    boolean isDate() {
        return this == BOOKED_ON || this == VALUE_ON || this == TRANSACTION_ON;
    }
}
