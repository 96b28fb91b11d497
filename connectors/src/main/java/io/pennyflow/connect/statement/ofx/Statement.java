package io.pennyflow.connect.statement.ofx;

import io.pennyflow.connect.statement.Balance;
import io.pennyflow.connect.statement.Proof;
import io.pennyflow.connect.statement.Proof.Verdict;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.Reconciliation;
import io.pennyflow.connect.statement.StatementSummary;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an account's part of a file says besides its rows; filled while the file is read. */
final class Statement {
    private final int index;
    private @Nullable String bank;
    private @Nullable String account;
    private @Nullable String currency;
    private String from = "";
    private String to = "";
    private String opening = "";
    private String closing = "";
    private String closingOn = "";
    private String available = "";
    private String availableOn = "";
    private final NamedBalances named = new NamedBalances();
    private final boolean investment;
    private final Notes notes = new Notes();
    private final Reconciliation sums = new Reconciliation();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private boolean mixed;
    private long rows;

    /**
     * @param index which of the file's statements this is, from 0
     * @param investment whether it is of a securities account
     */
    Statement(int index, boolean investment) {
        this.index = index;
        this.investment = investment;
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
        } else if (section == Section.CLOSING) {
            ofClosing(name, text);
        } else if (section == Section.AVAILABLE) {
            available = name.equals("BALAMT") ? text : available;
            availableOn = name.equals("DTASOF") ? text : availableOn;
        } else if (section == Section.OTHER_BALANCE) {
            named.element(name, text);
        } else if (name.equals("CURDEF")) {
            currency = OfxText.currency(text);
        }
    }

    /** A finished period without its rows; of several the first opens and the last closes. */
    private void ofClosing(String name, String text) {
        switch (name) {
            case "DTOPEN" -> from = from.isEmpty() ? text : from;
            case "BALOPEN" -> opening = opening.isEmpty() ? text : opening;
            case "DTCLOSE" -> {
                to = text;
                closingOn = text;
            }
            case "BALCLOSE" -> closing = text;
            default -> {
                // Payments due, interest rates: nothing we use.
            }
        }
    }

    private void ofAccount(String name, String text) {
        switch (name) {
            case "ACCTID", "LOANACCTID" -> account = text;
            case "BANKID", "BROKERID" -> bank = text;
            default -> {
                // Branch, kind of account: nothing we use.
            }
        }
    }

    void take(OfxRow row) {
        rows++;
        notes.take(row, investment);
    }

    /** A row of it as it was read. */
    void add(ReadRow row) {
        if (row instanceof Accepted accepted) {
            sums.add(row.line(), accepted.entry());
            cover(accepted.entry().bookedOn());
            currency = currency == null ? accepted.entry().currency() : currency;
            mixed |= !Objects.equals(accepted.entry().currency(), currency);
        }
    }

    private void cover(LocalDate day) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }

    Notes notes() {
        return notes;
    }

    @Nullable String account() {
        return account;
    }

    @Nullable String currency() {
        return currency;
    }

    /**
     * @param before the statement that stands before it in the file
     */
    StatementSummary summary(@Nullable Statement before) {
        var opening = opening(before);
        var closing = closing();
        var begin = OfxText.day(from);
        var end = OfxText.day(to);
        return new StatementSummary(
                bank,
                account,
                currency,
                begin == null ? first : begin,
                end == null ? last : end,
                opening,
                closing,
                rows,
                proof(opening, closing));
    }

    /** OFX has no place for it; some banks name one among other balances. */
    private @Nullable Balance opening(@Nullable Statement before) {
        var atOpen = balance(opening, from, Balance.Type.BOOKED);
        var stated = atOpen == null ? named.opening() : atOpen;
        if (stated != null || before == null || account == null) {
            return stated;
        }
        var end = before.closing();
        var begin = OfxText.day(from);
        var follows =
                account.equals(before.account)
                        && end != null
                        && end.type() == Balance.Type.BOOKED
                        && end.on() != null
                        && end.on().plusDays(1).equals(begin);
        return follows && end != null ? new Balance(end.amount(), begin, end.type()) : null;
    }

    /**
     * The ledger balance is often of the day of the download and the list ends before it: what does
     * not add up then proves nothing.
     */
    private Proof proof(@Nullable Balance opening, @Nullable Balance closing) {
        if (mixed || closing == null || closing.type() != Balance.Type.BOOKED) {
            return Proof.UNPROVEN;
        }
        var found = sums.proof(opening, closing);
        var end = OfxText.day(to);
        return found.verdict() == Verdict.BALANCED || (end != null && end.equals(closing.on()))
                ? found
                : Proof.UNPROVEN;
    }

    /** What is booked, or, where a bank leaves that out, what can be spent. */
    private @Nullable Balance closing() {
        var booked = balance(closing, closingOn, Balance.Type.BOOKED);
        var spendable = balance(available, availableOn, Balance.Type.AVAILABLE);
        return booked != null ? booked : spendable != null ? spendable : named.cash();
    }

    private static @Nullable Balance balance(String text, String on, Balance.Type type) {
        var amount = OfxText.amount(text);
        return amount == null ? null : new Balance(amount, OfxText.day(on), type);
    }
}
