package io.pennyflow.connect.statement.pdf;

import io.pennyflow.connect.statement.csv.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row as printed, before its sign is decided; a line below may still add to it. */
final class PrintedRow {
    final Line line;
    final @Nullable LocalDate day;
    final @Nullable LocalDate secondDay;
    final @Nullable String code;
    final Money amount;
    final @Nullable Role column;
    final @Nullable Money balance;
    final int flow;
    private final StringBuilder description = new StringBuilder();
    private Line last;
    private final float descriptionX;

    /** The amount with the sign that was decided. */
    BigDecimal signed = BigDecimal.ZERO;

    PrintedRow(Line line, Dates dates, Amounts amounts, int flow, float statusFrom) {
        this.line = line;
        this.last = line;
        this.day = dates.first();
        this.secondDay = dates.second();
        this.code = dates.code();
        this.amount = amounts.amount();
        this.column = amounts.column();
        this.balance = amounts.balance();
        this.flow = flow;
        var to = amount.from();
        description.append(line.text(dates.to(), before(statusFrom, dates.to(), to)));
        descriptionX = dates.to() < line.words().size() ? line.word(dates.to()).x() : 0;
        if (description.isEmpty()) {
            var behind = balance == null ? amount.to() : Math.max(balance.to(), amount.to());
            description.append(line.text(behind, line.words().size()));
        }
    }

    /** Where the status begins among these words, which is no part of the description. */
    private int before(float statusFrom, int from, int to) {
        var end = to;
        while (end > from + 1 && line.word(end - 1).x() >= statusFrom) {
            end--;
        }
        return end;
    }

    /** The dates a row begins with, the word behind them, and the code before them. */
    record Dates(
            @Nullable LocalDate first, @Nullable LocalDate second, int to, @Nullable String code) {}

    /** What the amounts of a row are. */
    record Amounts(Money amount, @Nullable Role column, @Nullable Money balance) {}

    /** Whether the sign stands on paper: by column, by mark, or by the heading above. */
    boolean isSigned() {
        return column == Role.DEBIT
                || column == Role.CREDIT
                || amount.sign() != Money.Sign.NONE
                || flow != 0;
    }

    /** Signed by what is printed alone. */
    BigDecimal printed() {
        if (column == Role.DEBIT) {
            return amount.value().negate();
        }
        if (column == Role.CREDIT) {
            return amount.value();
        }
        if (amount.sign() == Money.Sign.NONE && flow != 0) {
            return flow < 0 ? amount.value().negate() : amount.value();
        }
        return amount.signed();
    }

    /** Whether the line goes on with the description. */
    boolean takes(Line below) {
        var x = below.word(0).x();
        if (!below.isRightBelow(last) || x < descriptionX - 6 || x > descriptionX + 60) {
            return false;
        }
        description.append(' ').append(below.text());
        last = below;
        return true;
    }

    String description() {
        return description.toString().trim();
    }
}
