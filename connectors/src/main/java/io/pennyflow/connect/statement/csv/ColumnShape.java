package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.NumberFormat;
import io.pennyflow.connect.statement.text.AmountText;
import io.pennyflow.connect.statement.text.DateText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the cells of one column look like, over a sample of rows. */
final class ColumnShape {
    private static final int SHORTEST_ID = 6;

    private final int rows;
    private final Set<String> distinct = new HashSet<>();
    private int filled;
    private int dates;
    private int amounts;
    private int negatives;
    private int fractions;
    private int currencies;
    private int codes;
    private int directions;
    private long letters;

    private ColumnShape(int rows) {
        this.rows = rows;
    }

    static ColumnShape of(List<List<String>> rows, int column) {
        var shape = new ColumnShape(rows.size());
        for (var row : rows) {
            if (column < row.size() && !row.get(column).isEmpty()) {
                shape.add(row.get(column));
            }
        }
        return shape;
    }

    private void add(String cell) {
        filled++;
        distinct.add(cell.indexOf('"') < 0 ? cell : cell.replace("\"", ""));
        letters += cell.chars().filter(Character::isLetter).count();
        codes += CurrencyText.code(cell) != null ? 1 : 0;
        currencies += CurrencyText.isKnown(cell) ? 1 : 0;
        directions += Direction.of(cell) != Direction.UNKNOWN ? 1 : 0;
        if (DateText.isDate(cell)) {
            dates++;
        } else if (AmountText.isAmount(cell)) {
            amounts++;
            negatives += isNegative(cell) ? 1 : 0;
            fractions += cell.indexOf('.') >= 0 || cell.indexOf(',') >= 0 ? 1 : 0;
        }
    }

    private static boolean isNegative(String cell) {
        var point = AmountText.parse(cell, NumberFormat.POINT);
        var amount = point != null ? point : AmountText.parse(cell, NumberFormat.COMMA);
        return amount != null && amount.signum() < 0;
    }

    boolean isEmpty() {
        return filled == 0;
    }

    boolean isFull() {
        return filled * 10 >= rows * 9;
    }

    boolean isDates() {
        return filled > 0 && dates * 2 >= filled;
    }

    boolean isAmounts() {
        return filled > 0 && amounts * 2 >= filled;
    }

    /** Amounts for sure, not numbers of something: with decimals or a sign. */
    boolean isMoney() {
        return isAmounts() && (fractions * 2 >= amounts || negatives > 0);
    }

    int filled() {
        return filled;
    }

    /** Written like currency codes, known or not. */
    boolean isCodes() {
        return filled > 0 && codes == filled;
    }

    boolean isCurrencies() {
        return filled > 0 && currencies == filled;
    }

    boolean isDirections() {
        return isFull() && filled > 0 && directions * 10 >= filled * 9;
    }

    /** One word such as CR on some rows, where the others are of the other kind. */
    boolean isMark() {
        return isConstant() && directions == filled && filled * 2 < rows;
    }

    /** A mark of what came in: what stands without it went out. */
    boolean isMarkOfIn() {
        return isMark() && distinct.stream().allMatch(it -> Direction.of(it) == Direction.IN);
    }

    boolean isConstant() {
        return distinct.size() == 1;
    }

    /** Different in every row, and too long to be the number of the row. */
    boolean isIds() {
        return filled == rows
                && distinct.size() == rows
                && distinct.stream().allMatch(id -> id.length() >= SHORTEST_ID);
    }

    boolean hasFractions() {
        return fractions > 0;
    }

    /** Whether somebody wrote a plus or a minus. */
    boolean hasSigns() {
        return negatives > 0 || distinct.stream().anyMatch(cell -> cell.indexOf('+') >= 0);
    }

    /** Merchant category codes: four digits each. */
    boolean isCategoryCodes() {
        return filled > 0
                && distinct.stream()
                        .allMatch(
                                it -> it.length() == 4 && it.chars().allMatch(Character::isDigit));
    }

    int distinct() {
        return distinct.size();
    }

    boolean hasNegatives() {
        return negatives > 0;
    }

    boolean isText() {
        return filled > 0 && !isDates() && !isAmounts();
    }

    double lettersPerRow() {
        return rows == 0 ? 0 : (double) letters / rows;
    }
}
