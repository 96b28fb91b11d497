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
    /** The account the file is about; not part of a mapping. */
    OWN_ACCOUNT;

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
        return this == AMOUNT || this == DEBIT || this == CREDIT || this == BALANCE_AFTER;
    }

    boolean isDate() {
        return this == BOOKED_ON || this == VALUE_ON;
    }
}
