package io.pennyflow.connect.statement.ofx;

import io.pennyflow.connect.statement.Balance;
import io.pennyflow.connect.statement.Proof;
import io.pennyflow.connect.statement.StatementSummary;
import org.jspecify.annotations.Nullable;

/** What an account's part of a file says besides its rows; filled while the file is read. */
final class Statement {
    private final int index;
    private @Nullable String bank;
    private @Nullable String account;
    private @Nullable String currency;
    private String from = "";
    private String to = "";
    private String closing = "";
    private String closingOn = "";
    private String available = "";
    private String availableOn = "";
    private long rows;

    /**
     * @param index which of the file's statements this is, from 0
     */
    Statement(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    void element(@Nullable Section section, String name, String text) {
        if (section == Section.ACCOUNT) {
            ofAccount(name, text);
        } else if (section == Section.LIST) {
            from = name.equals("DTSTART") ? text : from;
            to = name.equals("DTEND") ? text : to;
        } else if (section == Section.LEDGER) {
            closing = name.equals("BALAMT") ? text : closing;
            closingOn = name.equals("DTASOF") ? text : closingOn;
        } else if (section == Section.AVAILABLE) {
            available = name.equals("BALAMT") ? text : available;
            availableOn = name.equals("DTASOF") ? text : availableOn;
        } else if (name.equals("CURDEF")) {
            currency = OfxText.currency(text);
        }
    }

    private void ofAccount(String name, String text) {
        switch (name) {
            case "ACCTID" -> account = text;
            case "BANKID", "BROKERID" -> bank = text;
            default -> {
                // Branch, kind of account: nothing we use.
            }
        }
    }

    void countRow() {
        rows++;
    }

    @Nullable String account() {
        return account;
    }

    @Nullable String currency() {
        return currency;
    }

    StatementSummary summary() {
        return new StatementSummary(
                bank,
                account,
                currency,
                OfxText.day(from),
                OfxText.day(to),
                null,
                closing(),
                rows,
                Proof.UNPROVEN);
    }

    /** What is booked, or, where a bank leaves that out, what can be spent. */
    private @Nullable Balance closing() {
        var booked = balance(closing, closingOn, Balance.Type.BOOKED);
        return booked != null ? booked : balance(available, availableOn, Balance.Type.AVAILABLE);
    }

    private static @Nullable Balance balance(String text, String on, Balance.Type type) {
        var amount = OfxText.amount(text);
        return amount == null ? null : new Balance(amount, OfxText.day(on), type);
    }
}
