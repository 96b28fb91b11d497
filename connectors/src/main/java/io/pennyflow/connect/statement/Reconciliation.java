package io.pennyflow.connect.statement;

import io.pennyflow.connect.statement.Proof.Verdict;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the entries of one statement, in file order, to prove its balances. Holds a few figures
 * however long the statement is.
 *
 * <p>The running balance is followed both ways, for many banks write the newest row first; the way
 * that breaks less often is the file's.
 */
public final class Reconciliation {
    private final Chain oldestFirst = new Chain(true);
    private final Chain newestFirst = new Chain(false);
    private BigDecimal sum = BigDecimal.ZERO;
    private long withoutBalance;
    private @Nullable Row first;
    private @Nullable Row last;

    private record Row(BigDecimal amount, BigDecimal balance) {
        BigDecimal before() {
            return balance.subtract(amount);
        }
    }

    /** The next booked entry of the statement; announced ones are in no balance. */
    public void add(int line, StatementEntry entry) {
        if (entry.pending()) {
            return;
        }
        sum = sum.add(entry.amount());
        var balance = entry.balanceAfter();
        if (balance == null) {
            withoutBalance++;
            return;
        }
        var row = new Row(entry.amount(), balance);
        oldestFirst.add(line, last, row);
        newestFirst.add(line, last, row);
        first = first == null ? row : first;
        last = row;
    }

    /** Of all booked entries. */
    public BigDecimal sum() {
        return sum;
    }

    /** Before the oldest entry, by the running balance; null unless every entry has one. */
    public @Nullable Balance runningOpening() {
        var oldest = isNewestFirst() ? last : first;
        return oldest == null || withoutBalance > 0
                ? null
                : new Balance(oldest.before(), null, Balance.Type.RUNNING);
    }

    /** Behind the newest entry, by the running balance; null unless every entry has one. */
    public @Nullable Balance runningClosing() {
        var newest = isNewestFirst() ? first : last;
        return newest == null || withoutBalance > 0
                ? null
                : new Balance(newest.balance(), null, Balance.Type.RUNNING);
    }

    /** Whether the rows go back in time, as far as the running balance tells. */
    public boolean isNewestFirst() {
        return newestFirst.breaks < oldestFirst.breaks;
    }

    /** Of the whole statement, by the balances it states. */
    public Proof proof(@Nullable Balance opening, @Nullable Balance closing) {
        if (opening == null || closing == null) {
            return Proof.UNPROVEN;
        }
        var difference = closing.amount().subtract(opening.amount()).subtract(sum);
        var verdict = difference.signum() == 0 ? Verdict.BALANCED : Verdict.DIFFERENT;
        var chain = isNewestFirst() ? newestFirst : oldestFirst;
        return new Proof(verdict, difference, verdict == Verdict.DIFFERENT ? chain.line : null);
    }

    /** The running balance followed one way. */
    private static final class Chain {
        private final boolean ascending;
        private long breaks;
        private @Nullable Integer line;

        private Chain(boolean ascending) {
            this.ascending = ascending;
        }

        void add(int at, @Nullable Row before, Row row) {
            if (before == null) {
                return;
            }
            var follows =
                    ascending
                            ? before.balance().compareTo(row.before()) == 0
                            : before.before().compareTo(row.balance()) == 0;
            if (!follows) {
                breaks++;
                line = line == null ? Integer.valueOf(at) : line;
            }
        }
    }
}
