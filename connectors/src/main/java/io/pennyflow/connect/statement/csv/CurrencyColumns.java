package io.pennyflow.connect.statement.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts that stand in a column for each currency, such as {@code CAD$} and {@code USD$}.
 */
final class CurrencyColumns {
    private final Columns columns;

    CurrencyColumns(Columns columns) {
        this.columns = columns;
    }

    /** Chooses the first as the amount; the others, none unless each row fills one at most. */
    List<Integer> find() {
        var found = new ArrayList<Integer>();
        for (var column = 0; column < columns.layout().header().size(); column++) {
            if (isAmountOfCurrency(column)) {
                found.add(column);
            }
        }
        if (found.size() < 2 || !areOfDifferentCurrencies(found) || !areFilledOneByOne(found)) {
            return List.of();
        }
        columns.choose(Role.AMOUNT, found.get(0));
        var others = List.copyOf(found.subList(1, found.size()));
        others.forEach(columns::take);
        return others;
    }

    private boolean isAmountOfCurrency(int column) {
        var header = columns.layout().header().get(column);
        var shape = columns.shape(column);
        return CurrencyText.inHeader(header) != null
                && (shape.isEmpty() || shape.isAmounts())
                && (isOnlyCurrency(header) || HeaderWords.score(header, Role.AMOUNT) > 0)
                && (!columns.isTaken(column) || isAmount(column));
    }

    private boolean isAmount(int column) {
        var amount = columns.of(Role.AMOUNT);
        return amount != null && amount == column;
    }

    private static boolean isOnlyCurrency(String header) {
        return header.trim().length() <= 4;
    }

    private boolean areOfDifferentCurrencies(List<Integer> found) {
        var currencies = new HashSet<@Nullable String>();
        found.forEach(i -> currencies.add(CurrencyText.inHeader(columns.layout().header().get(i))));
        return currencies.size() == found.size();
    }

    private boolean areFilledOneByOne(List<Integer> found) {
        return columns.layout().rows().stream()
                .allMatch(
                        row ->
                                found.stream().filter(i -> !Columns.cell(row, i).isEmpty()).count()
                                        <= 1);
    }
}
