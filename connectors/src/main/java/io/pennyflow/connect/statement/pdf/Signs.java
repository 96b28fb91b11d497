package io.pennyflow.connect.statement.pdf;

import io.pennyflow.connect.statement.csv.Role;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which way each amount of a section goes.
 *
 * <p>What is printed counts first: column, mark, heading. Where nothing is, the balances decide: an
 * amount goes the way in which one balance leads to the next.
 */
final class Signs {
    private static final int UNDECIDED_MAX = 14;

    private Signs() {}

    static BigDecimal signed(Money money, boolean owed) {
        return owed ? money.owed() : money.signed();
    }

    static void decide(PrintedSection section, boolean card) {
        var owed = section.isOwed(card);
        for (var row : section.rows) {
            row.signed =
                    owed && !isSided(row) && (row.flow == 0 || isMarked(row))
                            ? row.amount.owed()
                            : row.printed();
        }
        if (!owed) {
            followBalances(section);
        }
    }

    private static boolean isMarked(PrintedRow row) {
        return row.amount.sign() != Money.Sign.NONE;
    }

    private static boolean isSided(PrintedRow row) {
        return row.column == Role.DEBIT || row.column == Role.CREDIT;
    }

    /** Between two printed balances lie one or several rows: they must make the difference. */
    private static void followBalances(PrintedSection section) {
        var before = section.openings.isEmpty() ? null : section.openings.get(0).signed();
        var from = 0;
        for (var i = 0; i < section.rows.size(); i++) {
            var balance = section.rows.get(i).balance;
            if (balance != null) {
                decide(section.rows.subList(from, i + 1), before, balance.signed());
                before = balance.signed();
                from = i + 1;
            }
        }
        if (!section.closings.isEmpty()) {
            for (var closing : section.closings) {
                if (decide(
                        section.rows.subList(from, section.rows.size()),
                        before,
                        closing.signed())) {
                    return;
                }
            }
        }
        newestFirst(section.rows);
    }

    private static void newestFirst(List<PrintedRow> rows) {
        for (var i = 0; i + 1 < rows.size(); i++) {
            var newer = rows.get(i).balance;
            var older = rows.get(i + 1).balance;
            if (newer != null && older != null && !rows.get(i).isSigned()) {
                decide(rows.subList(i, i + 1), older.signed(), newer.signed());
            }
        }
    }

    private static boolean decide(
            List<PrintedRow> rows, @Nullable BigDecimal before, BigDecimal after) {
        if (before == null || rows.isEmpty()) {
            return false;
        }
        var open = rows.stream().filter(row -> !row.isSigned()).toList();
        var target = after.subtract(before);
        for (var row : rows) {
            target = target.subtract(row.isSigned() ? row.signed : BigDecimal.ZERO);
        }
        if (open.isEmpty() || open.size() > UNDECIDED_MAX) {
            return false;
        }
        for (var choice = 0; choice < 1 << open.size(); choice++) {
            if (sum(open, choice).compareTo(target) == 0) {
                for (var i = 0; i < open.size(); i++) {
                    open.get(i).signed = chosen(open, choice, i);
                }
                return true;
            }
        }
        return false;
    }

    private static BigDecimal sum(List<PrintedRow> rows, int choice) {
        var sum = BigDecimal.ZERO;
        for (var i = 0; i < rows.size(); i++) {
            sum = sum.add(chosen(rows, choice, i));
        }
        return sum;
    }

    private static BigDecimal chosen(List<PrintedRow> rows, int choice, int index) {
        var value = rows.get(index).amount.value();
        return (choice >> index & 1) == 1 ? value.negate() : value;
    }
}
