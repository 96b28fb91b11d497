package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.NumberFormat;
import io.pennyflow.connect.statement.text.AmountText;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a running balance moves by the amounts beside it, or against them. */
final class BalanceSteps {
    private int with;
    private int against;

    /**
     * @param fee what the balance falls by besides; null for nothing
     */
    BalanceSteps(List<List<String>> rows, int balance, int amount, @Nullable Integer fee) {
        for (var i = 1; i < rows.size(); i++) {
            var before = number(rows.get(i - 1), balance);
            var after = number(rows.get(i), balance);
            var older = moved(rows.get(i - 1), amount, fee);
            var newer = moved(rows.get(i), amount, fee);
            if (before != null && after != null && older != null && newer != null) {
                count(after.subtract(before), older, newer);
            }
        }
    }

    private void count(BigDecimal step, BigDecimal older, BigDecimal newer) {
        var agrees = equal(step, newer) || equal(step, older.negate());
        var differs = equal(step, newer.negate()) || equal(step, older);
        with += agrees && !differs ? 1 : 0;
        against += differs && !agrees ? 1 : 0;
    }

    private static boolean equal(BigDecimal a, BigDecimal b) {
        return a.signum() != 0 && a.compareTo(b) == 0;
    }

    /** In most steps that say anything. */
    boolean areWith() {
        return with > 0 && with >= 4 * against && with >= against + 1;
    }

    /** Explains more of the balance than the other does. */
    boolean explainMoreThan(BalanceSteps other) {
        return areWith() && with > other.with;
    }

    boolean areAgainst() {
        return against > 1 && against >= 4 * with;
    }

    private static @Nullable BigDecimal moved(List<String> row, int amount, @Nullable Integer fee) {
        var moved = number(row, amount);
        var taken = fee == null ? null : number(row, fee);
        return moved == null || taken == null ? moved : moved.subtract(taken.abs());
    }

    /** The cell in the format it is most likely in, before that is decided for the file. */
    static @Nullable BigDecimal number(List<String> row, int column) {
        var text = column < row.size() ? row.get(column) : "";
        var comma = text.lastIndexOf(',');
        var isComma = comma > text.lastIndexOf('.') && text.length() - comma != 4;
        return AmountText.parse(text, isComma ? NumberFormat.COMMA : NumberFormat.POINT);
    }
}
