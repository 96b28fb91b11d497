package io.pennyflow.connect.statement.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts right what names and cells, each for itself, made of the columns together. */
final class ColumnDoubts {
    private final Columns columns;

    ColumnDoubts(Columns columns) {
        this.columns = columns;
    }

    /** Takes back what is there twice: a signed amount needs no debit, credit or direction. */
    void settle() {
        var amount = columns.of(Role.AMOUNT);
        if (amount != null && columns.shape(amount).isFull()) {
            columns.drop(Role.DEBIT);
            columns.drop(Role.CREDIT);
        }
        if (amount == null && columns.has(Role.CREDIT) != columns.has(Role.DEBIT)) {
            oneSided();
        }
        if (!columns.isTwoSided()) {
            direct(columns.of(Role.AMOUNT));
        }
        charge();
    }

    /** A fee counts where the running balance says so, or the amount says it stands without. */
    private void charge() {
        var fee = columns.of(Role.FEE);
        var amount = columns.of(Role.AMOUNT);
        var balance = columns.of(Role.BALANCE_AFTER);
        var counts =
                fee != null
                        && amount != null
                        && balance != null
                        && new BalanceSteps(columns.layout().rows(), balance, amount, fee)
                                .explainMoreThan(
                                        new BalanceSteps(
                                                columns.layout().rows(), balance, amount, null));
        if (!counts) {
            columns.drop(Role.FEE);
        }
    }

    /** A lone column of money in that also holds money out is simply the amount. */
    private void oneSided() {
        var credit = columns.of(Role.CREDIT);
        var column = credit != null ? credit : columns.of(Role.DEBIT);
        if (column != null && (columns.shape(column).hasNegatives() || credit != null)) {
            columns.drop(Role.CREDIT);
            columns.drop(Role.DEBIT);
            columns.choose(Role.AMOUNT, column);
        }
    }

    private void direct(@Nullable Integer amount) {
        if (amount == null) {
            columns.drop(Role.DIRECTION);
            return;
        }
        if (!columns.has(Role.DIRECTION) && !columns.shape(amount).hasNegatives()) {
            columns.first(ColumnShape::isDirections)
                    .or(() -> columns.first(ColumnShape::isMark))
                    .ifPresent(it -> columns.choose(Role.DIRECTION, it));
        }
        var direction = columns.of(Role.DIRECTION);
        if (direction != null && signsAgree(amount, direction)) {
            columns.drop(Role.DIRECTION);
        }
    }

    /** Whether the signs already say what the direction says, in rows of both kinds or of one. */
    private boolean signsAgree(int amount, int direction) {
        return columns.shape(amount).hasNegatives()
                && columns.layout().rows().stream().allMatch(row -> agrees(row, amount, direction));
    }

    private static boolean agrees(List<String> row, int amount, int direction) {
        var money = Columns.cell(row, amount);
        var negative = money.startsWith("-") || money.endsWith("-") || money.startsWith("(");
        return money.isEmpty()
                || negative == (Direction.of(Columns.cell(row, direction)) == Direction.OUT);
    }
}
