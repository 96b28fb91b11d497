package io.pennyflow.connect.statement.camt;

import io.pennyflow.connect.statement.Balance;
import io.pennyflow.connect.statement.Proof;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.Reconciliation;
import io.pennyflow.connect.statement.StatementEntry;
import io.pennyflow.connect.statement.StatementSummary;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a Stmt, Rpt or Ntfctn says besides its entries; filled while the file is read. */
final class CamtStatement {
    private final int index;
    private final CamtBalances balances = new CamtBalances();
    private final Reconciliation sums = new Reconciliation();
    private @Nullable String bank;
    private @Nullable String account;
    private @Nullable String currency;
    private Node period = new Node("", "", 0);
    private final Set<String> balanced = new HashSet<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private boolean mixed;
    private long rows;

    /**
     * @param index which of the file's statements this is, from 0
     */
    CamtStatement(int index) {
        this.index = index;
    }

    int index() {
        return index;
    }

    @Nullable String account() {
        return account;
    }

    void header(Node node) {
        switch (node.name()) {
            case "Acct" -> ofAccount(node);
            case "FrToDt", "RptgDt" -> period = node;
            default -> ofBalance(node);
        }
    }

    private void ofAccount(Node node) {
        account = CamtText.account(node);
        currency = CamtText.currency(node.text("Ccy"));
        var servicer = node.at("Svcr", "FinInstnId");
        bank = servicer.first("BICFI", "BIC", "ClrSysMmbId/MmbId", "Nm");
    }

    /** An account of several currencies has balances of each; those of its own one count. */
    private void ofBalance(Node node) {
        var stated = CamtText.currency(node.at("Amt").currency());
        currencyIfUnknown(stated);
        if (stated != null) {
            balanced.add(stated);
        }
        if (stated == null || stated.equals(currency)) {
            balances.add(node);
        }
    }

    void add(ReadRow row) {
        rows++;
        if (row instanceof Accepted accepted) {
            currencyIfUnknown(accepted.entry().currency());
            sum(row.line(), accepted.entry());
            var day = accepted.entry().bookedOn();
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    /** What is in another currency that has balances of its own is not in those of the account. */
    private void sum(int line, StatementEntry entry) {
        if (!isForeign(entry)) {
            sums.add(line, entry);
        } else if (!balanced.contains(entry.currency())) {
            mixed = true;
        }
    }

    /** Announced entries are in no balance, whatever their currency. */
    private boolean isForeign(StatementEntry entry) {
        return !entry.pending() && entry.currency() != null && !entry.currency().equals(currency);
    }

    private void currencyIfUnknown(@Nullable String code) {
        if (currency == null && code != null) {
            currency = CamtText.currency(code);
        }
    }

    StatementSummary summary() {
        var opening = balances.opening();
        var closing = balances.closing();
        return new StatementSummary(
                bank,
                account,
                currency,
                from(opening),
                to(closing),
                opening,
                closing,
                rows,
                isBooked(opening) && isBooked(closing) && !mixed
                        ? sums.proof(opening, closing)
                        : Proof.UNPROVEN);
    }

    /** Where no period is stated, that between the balances, or else that of the entries. */
    private @Nullable LocalDate from(@Nullable Balance opening) {
        var stated = CamtText.day(period.first("FrDtTm", "FrDt"));
        var begin = opening == null || opening.on() == null ? first : opening.on();
        return stated == null ? begin : stated;
    }

    private @Nullable LocalDate to(@Nullable Balance closing) {
        var stated = CamtText.day(period.first("ToDtTm", "ToDt"));
        var end = closing == null || closing.on() == null ? last : closing.on();
        return stated == null ? end : stated;
    }

    /**
     * What can be spent counts more than what is booked, so it proves nothing; nor does a sum of
     * several currencies.
     */
    private static boolean isBooked(@Nullable Balance balance) {
        return balance != null && balance.type() != Balance.Type.AVAILABLE;
    }
}
