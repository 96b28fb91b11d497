package io.pennyflow.connect.statement.csv;

import java.util.Set;

/** What a column of a statement can hold. */
public enum Role {
    BOOKED_ON(Trait.DATE),
    VALUE_ON(Trait.DATE),
    AMOUNT(Trait.MONEY),
    DEBIT(Trait.MONEY),
    CREDIT(Trait.MONEY),
    DIRECTION(Trait.OWN_NAME),
    CURRENCY(Trait.OWN_NAME),
    DESCRIPTION,
    COUNTERPARTY_NAME,
    COUNTERPARTY_ACCOUNT,
    REFERENCE,
    BALANCE_AFTER(Trait.MONEY, Trait.OWN_NAME),
    PROVIDER_ID(Trait.OWN_NAME),
    OWN_ACCOUNT,
    TRANSACTION_ON(Trait.DATE, Trait.DETAIL),
    ORIGINAL_AMOUNT(Trait.MONEY, Trait.DETAIL),
    ORIGINAL_CURRENCY(Trait.DETAIL),
    RATE(Trait.MONEY, Trait.DETAIL),
    STATUS(Trait.DETAIL),
    END_TO_END(Trait.DETAIL),
    MCC(Trait.DETAIL),
    TYPE_CODE(Trait.DETAIL),
    /** What the bank took, where the running balance falls by it besides the amount. */
    FEE(Trait.MONEY, Trait.DETAIL),
    PAYER_NAME(Trait.DETAIL),
    PAYER_ACCOUNT(Trait.DETAIL),
    /** What left, of a row with two sides in two currencies. */
    SENT(Trait.MONEY, Trait.DETAIL, Trait.SIDE),
    SENT_CURRENCY(Trait.DETAIL, Trait.SIDE),
    RECEIVED(Trait.MONEY, Trait.DETAIL, Trait.SIDE),
    RECEIVED_CURRENCY(Trait.DETAIL, Trait.SIDE),
    /** How many pieces of a security: a statement of trades. */
    QUANTITY(Trait.MONEY, Trait.DETAIL),
    /** What is left of another column's amount once the fee is taken. */
    NET(Trait.MONEY, Trait.DETAIL);

    /** What roles have in common. */
    private enum Trait {
        DATE,
        MONEY,
        DETAIL,
        SIDE,
        OWN_NAME
    }

    private final boolean date;
    private final boolean money;
    private final boolean detail;
    private final boolean side;
    private final boolean ownName;

    Role(Trait... traits) {
        var all = Set.of(traits);
        date = all.contains(Trait.DATE);
        money = all.contains(Trait.MONEY);
        detail = all.contains(Trait.DETAIL);
        side = all.contains(Trait.SIDE);
        ownName = all.contains(Trait.OWN_NAME);
    }

    /** Whether it takes only what no other role wants, and only by its whole name. */
    boolean isDetail() {
        return detail;
    }

    /**
     * Whether a name that merely contains a known one is no sign: a fee currency, a start balance.
     */
    boolean needsItsOwnName() {
        return ownName;
    }

    boolean isMoney() {
        return money;
    }

    /** Of a row with two sides, which counts only where all four of them are named. */
    boolean isSide() {
        return side;
    }

    boolean isDate() {
        return date;
    }
}
