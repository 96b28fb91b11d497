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
    /** What the bank took, where the running balance falls by it besides the amount. */
    FEE,
    PAYER_NAME,
    PAYER_ACCOUNT,
    /** What left, of a row with two sides in two currencies. */
    SENT,
    SENT_CURRENCY,
    RECEIVED,
    RECEIVED_CURRENCY,
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
                    FEE,
                    PAYER_NAME,
                    PAYER_ACCOUNT,
                    SENT,
                    SENT_CURRENCY,
                    RECEIVED,
                    RECEIVED_CURRENCY,
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
                || this == FEE
                || this == SENT
                || this == RECEIVED
                || this == QUANTITY;
    }

    /** Of a row with two sides, which counts only where all four of them are named. */
    boolean isSide() {
        return this == SENT
                || this == SENT_CURRENCY
                || this == RECEIVED
                || this == RECEIVED_CURRENCY;
    }

    boolean isDate() {
        return this == BOOKED_ON || this == VALUE_ON || this == TRANSACTION_ON;
    }
}
