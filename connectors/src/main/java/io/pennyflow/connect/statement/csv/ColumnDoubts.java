package io.pennyflow.connect.statement.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts right what names and cells, each for itself, made of the columns together. */
final class ColumnDoubts {
    private static final Pattern AFTER_FEES =
            Pattern.compile("after fees", Pattern.CASE_INSENSITIVE);

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
        onlyCurrency();
        takeNet();
        charge();
    }

    /** A currency is the amount's where no other amount has one, or where it stands beside it. */
    private void onlyCurrency() {
        var amount = columns.of(Role.AMOUNT);
        if (columns.has(Role.CURRENCY) || amount == null) {
            return;
        }
        var original = columns.of(Role.ORIGINAL_CURRENCY);
        if (original != null && !columns.has(Role.ORIGINAL_AMOUNT)) {
            columns.drop(Role.ORIGINAL_CURRENCY);
            columns.choose(Role.CURRENCY, original);
            return;
        }
        columns.free()
                .filter(i -> Math.abs(i - amount) == 1 && columns.shape(i).isCurrencies())
                .findFirst()
                .ifPresent(column -> columns.choose(Role.CURRENCY, column));
    }

    /** Where a column is the amount less the fee in every row, it is what moved. */
    private void takeNet() {
        var net = columns.of(Role.NET);
        var amount = columns.of(Role.AMOUNT);
        var fee = columns.of(Role.FEE);
        if (net != null && amount != null && fee != null && areNet(net, amount, fee)) {
            columns.choose(Role.AMOUNT, net);
            columns.drop(Role.FEE);
        }
        columns.drop(Role.NET);
    }

    private boolean areNet(int net, int amount, int fee) {
        return columns.layout().rows().stream().allMatch(row -> isNet(row, net, amount, fee));
    }

    private static boolean isNet(List<String> row, int net, int amount, int fee) {
        var left = BalanceSteps.number(row, net);
        var whole = BalanceSteps.number(row, amount);
        var taken = BalanceSteps.number(row, fee);
        return left != null
                && whole != null
                && whole.subtract(left)
                                .abs()
                                .compareTo(taken == null ? BigDecimal.ZERO : taken.abs())
                        == 0;
    }

    /** A fee counts where the running balance says so, or the amount says it stands without. */
    private void charge() {
        var fee = columns.of(Role.FEE);
        var amount = columns.of(Role.AMOUNT);
        var balance = columns.of(Role.BALANCE_AFTER);
        if (isSentAfterFees(fee)) {
            return;
        }
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

    /** What left in one currency is stated without the fee, which left as well. */
    private boolean isSentAfterFees(@Nullable Integer fee) {
        var sent = columns.of(Role.DEBIT);
        return fee != null
                && sent != null
                && columns.isTwoSided()
                && AFTER_FEES.matcher(columns.layout().header().get(sent)).find();
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
                    .or(() -> columns.first(ColumnShape::hasBothDirections))
                    .ifPresent(it -> columns.choose(Role.DIRECTION, it));
        }
        var direction = columns.of(Role.DIRECTION);
        if (direction != null && isNeedless(amount, direction)) {
            columns.drop(Role.DIRECTION);
            kind(direction);
        }
    }

    /** The words still say what kind of posting it is. */
    private void kind(int column) {
        if (!columns.has(Role.TYPE_CODE)) {
            columns.choose(Role.TYPE_CODE, column);
        }
    }

    /** The signs say it themselves, or the words are those of many kinds of posting. */
    private boolean isNeedless(int amount, int direction) {
        return signsAgree(amount, direction)
                || (columns.shape(amount).hasNegatives()
                        && !columns.shape(direction).isDirections());
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
