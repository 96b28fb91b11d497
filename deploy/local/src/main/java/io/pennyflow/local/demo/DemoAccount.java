package io.pennyflow.local.demo;

import java.math.BigDecimal;

/** The accounts of the demo household. Numbers are invented. */
public enum DemoAccount {
    EVERYDAY(
            "Everyday account",
            "checking",
            "EUR",
            4_843_17,
            "everyday.csv",
            "DE02100500000054540402"),
    SAVINGS("Savings", "savings", "EUR", 8_400_00, "savings.csv", "DE02500105170137075030"),
    CARD("Credit card", "card", "EUR", 0, "credit-card.ofx", "4929123456788244"),
    HOLIDAY(
            "Holiday account",
            "checking",
            "GBP",
            812_60,
            "holiday-gbp.csv",
            "GB33BUKB20201555555555"),
    CASH("Cash", "cash", "EUR", 64_00, "cash.csv", "cash");

    private final String title;
    private final String kind;
    private final String currency;
    private final long openingCents;
    private final String fileName;
    private final String number;

    DemoAccount(
            String title,
            String kind,
            String currency,
            long openingCents,
            String fileName,
            String number) {
        this.title = title;
        this.kind = kind;
        this.currency = currency;
        this.openingCents = openingCents;
        this.fileName = fileName;
        this.number = number;
    }

    /** What the household calls it. */
    public String title() {
        return title;
    }

    public String kind() {
        return kind;
    }

    public String currency() {
        return currency;
    }

    public BigDecimal openingBalance() {
        return BigDecimal.valueOf(openingCents, 2);
    }

    public String fileName() {
        return fileName;
    }

    /** IBAN or card number. */
    public String number() {
        return number;
    }
}
