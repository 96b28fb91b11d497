package io.pennyflow.connect.statement.csv;

import java.util.List;

/** Finds the columns of money by their cells, where no name says which they are. */
final class MoneyColumns {
    private final Columns columns;

    MoneyColumns(Columns columns) {
        this.columns = columns;
    }

    /** Two columns of which each row fills one are debit and credit; else the first is it. */
    void find() {
        var money = columns.free().filter(i -> columns.shape(i).isMoney()).boxed().toList();
        if (money.isEmpty()) {
            ofWholeNumbers();
            return;
        }
        if (byBalance(money)) {
            return;
        }
        for (var i = 0; i + 1 < money.size(); i++) {
            if (eitherOr(money.get(i), money.get(i + 1))) {
                outAndIn(money.get(i), money.get(i + 1));
                return;
            }
        }
        var only =
                money.stream()
                        .filter(i -> columns.shape(i).hasNegatives())
                        .findFirst()
                        .orElse(money.get(0));
        if (!columns.layout().hasHeader() && money.size() == 1 && isOutOnly(only)) {
            columns.choose(Role.DEBIT, only);
            columns.choose(Role.CREDIT, only + 1);
            return;
        }
        columns.choose(Role.AMOUNT, only);
        if (only.equals(money.get(0)) && money.size() > 1 && columns.shape(money.get(1)).isFull()) {
            columns.choose(Role.BALANCE_AFTER, money.get(1));
        }
    }

    private void ofWholeNumbers() {
        var amounts = columns.free().filter(i -> columns.shape(i).isAmounts()).boxed().toList();
        for (var i = 0; i + 1 < amounts.size(); i++) {
            if (eitherOr(amounts.get(i), amounts.get(i + 1))) {
                outAndIn(amounts.get(i), amounts.get(i + 1));
                return;
            }
        }
        if (!amounts.isEmpty()) {
            columns.choose(Role.AMOUNT, amounts.get(0));
        }
    }

    /** Nothing says more than a column another one adds up to. */
    private boolean byBalance(List<Integer> money) {
        for (var amount : money) {
            for (var balance : money) {
                if (!amount.equals(balance)
                        && new BalanceSteps(columns.layout().rows(), balance, amount, null)
                                .areWith()) {
                    columns.choose(Role.AMOUNT, amount);
                    columns.choose(Role.BALANCE_AFTER, balance);
                    return true;
                }
            }
        }
        return false;
    }

    /** Money without a sign beside a column that is always empty: nothing came in. */
    private boolean isOutOnly(int column) {
        return !columns.shape(column).hasSigns()
                && column + 1 < columns.size()
                && columns.shape(column + 1).isEmpty();
    }

    private boolean eitherOr(int a, int b) {
        var one =
                columns.layout().rows().stream()
                        .filter(
                                row ->
                                        Columns.cell(row, a).isEmpty()
                                                != Columns.cell(row, b).isEmpty())
                        .count();
        return one * 10 >= columns.layout().rows().size() * 9L;
    }

    /** Nameless: people pay more often than they are paid. */
    private void outAndIn(int a, int b) {
        var paysMore =
                columns.shape(a).hasNegatives() == columns.shape(b).hasNegatives()
                        ? columns.shape(a).filled() >= columns.shape(b).filled()
                        : columns.shape(a).hasNegatives();
        columns.choose(Role.DEBIT, paysMore ? a : b);
        columns.choose(Role.CREDIT, paysMore ? b : a);
    }
}
