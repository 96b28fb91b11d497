package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.NumberFormat;
import io.pennyflow.connect.statement.text.AmountText;
import io.pennyflow.connect.statement.text.DateText;
import io.pennyflow.connect.statement.text.EpochText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the cells of one column look like, over a sample of rows. */
final class ColumnShape {
    private static final int SHORTEST_ID = 6;
    private static final Pattern ACCOUNT =
            Pattern.compile("'?[A-Z]{2}\\d{2}(?: ?[A-Z0-9]){11,30}'?");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("\\d{1,2}[./]\\d{1,2}\\.?");

    private final int rows;
    private final Set<String> distinct = new HashSet<>();
    private int filled;
    private int dates;
    private int amounts;
    private int negatives;
    private int fractions;
    private int accounts;
    private int counted;
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
        codes += CurrencyText.codeOrCoin(cell) != null ? 1 : 0;
        currencies += CurrencyText.isKnown(cell) ? 1 : 0;
        accounts += ACCOUNT.matcher(cell).matches() ? 1 : 0;
        counted += EpochText.parse(cell) != null || DAY_OF_YEAR.matcher(cell).matches() ? 1 : 0;
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

    /** Days counted since 1970 or without a year: dates only where the column says so. */
    boolean isCountedDays() {
        return filled > 0 && counted == filled;
    }

    /** Numbers of accounts that can be nothing else. */
    boolean isAccounts() {
        return filled > 0 && accounts * 2 > filled;
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
        return filled > 0 && codes * 2 >= filled;
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

    /** Both words, where a file knows rows that are neither. */
    boolean hasBothDirections() {
        return directions * 2 >= filled
                && distinct.stream()
                                .map(Direction::of)
                                .filter(it -> it != Direction.UNKNOWN)
                                .distinct()
                                .count()
                        == 2;
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

    /** Nothing that describes each row: another id in each, or empty in most. */
    boolean isIdsOrRare() {
        return filled * 2 < rows
                || distinct.stream()
                        .allMatch(
                                id ->
                                        id.indexOf(' ') < 0
                                                && id.chars().anyMatch(Character::isDigit));
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
