package io.pennyflow.connect.statement.mt940;

import io.pennyflow.connect.statement.Balance;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadRow.Accepted;
import io.pennyflow.connect.statement.Reconciliation;
import io.pennyflow.connect.statement.StatementSummary;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One statement, all its pages: added up while it is read. */
final class Statement {
    private final Message message;
    private final int index;
    private final Reconciliation sums = new Reconciliation();
    private @Nullable Balance closing;
    private @Nullable String currency;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private long rows;

    /**
     * @param index which of the file's statements this is, from 0
     */
    Statement(Message message, int index) {
        this.message = message;
        this.index = index;
        this.currency = message.currency();
    }

    int index() {
        return index;
    }

    @Nullable String currency() {
        return currency;
    }

    @Nullable String account() {
        return message.account();
    }

    /**
     * Whether the file must have been cut while the statement was read, for the standard wants a
     * closing balance. What tells neither account nor opening balance is a piece on purpose.
     *
     * @param inBlock whether the envelope of the message is still open
     */
    boolean isCut(boolean inBlock) {
        return closing == null
                && message.account() != null
                && (message.opening() != null || inBlock);
    }

    void close(Tag tag) {
        var field = BalanceField.of(tag);
        if (field != null) {
            closing = field.balance();
            currency = currency == null ? field.currency() : currency;
        }
    }

    /** Whether a message is the next page: same account and number, and one was interim. */
    boolean goesOnWith(Message page) {
        var interim = closing != null && closing.type() == Balance.Type.INTERIM;
        return (interim || page.opensInterim())
                && page.number() != null
                && Objects.equals(page.number(), message.number())
                && Objects.equals(page.account(), message.account());
    }

    void turnPage() {
        closing = null;
    }

    void add(ReadRow row) {
        rows++;
        if (!(row instanceof Accepted accepted)) {
            return;
        }
        sums.add(row.line(), accepted.entry());
        var day = accepted.entry().bookedOn();
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }

    StatementSummary summary() {
        var opening = message.opening();
        var account = message.account();
        var from = opening == null || opening.on() == null ? first : opening.on();
        var to = closing == null || closing.on() == null ? last : closing.on();
        var backwards = from != null && to != null && from.isAfter(to);
        var slash = account == null ? -1 : account.indexOf('/');
        return new StatementSummary(
                account == null || slash < 1 ? null : account.substring(0, slash),
                account,
                currency,
                backwards ? to : from,
                backwards ? from : to,
                opening,
                closing,
                rows,
                sums.proof(opening, closing));
    }
}
