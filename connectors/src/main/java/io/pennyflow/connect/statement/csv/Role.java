package io.pennyflow.connect.statement.csv;

/** What a column of a statement can hold. */
enum Role {
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

    boolean isMoney() {
        return this == AMOUNT || this == DEBIT || this == CREDIT || this == BALANCE_AFTER;
    }

    boolean isDate() {
        return this == BOOKED_ON || this == VALUE_ON;
    }
}
