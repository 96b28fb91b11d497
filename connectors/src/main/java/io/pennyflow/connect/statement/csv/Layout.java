package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.csv.Sample.Row;
import io.pennyflow.connect.statement.text.AmountText;
import io.pennyflow.connect.statement.text.DateText;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Where the table begins: lines before it, its header, its rows.
 *
 * @param header names of the columns; empty when the file has none
 * @param rows rows of the sample behind the header
 */
record Layout(boolean hasHeader, int skipLines, List<String> header, List<List<String>> rows) {
    private static final Pattern LONG_NUMBER =
            Pattern.compile("'?(?:[A-Z]{2})?\\d(?:[ -]?[A-Z0-9]){13,33}'?");
    private static final int HEADER_WITHIN = 60;
    private static final int PREAMBLE_ROWS = 15;
    private static final int SURELY_KNOWN = 3;

    static Layout of(Sample sample) {
        var rows = sample.rows();
        var first = firstStatementRow(rows);
        var header = headerBehind(rows, first);
        header = header >= 0 ? header : header(rows, first < 0 ? rows.size() : first);
        if (header >= 0) {
            var row = rows.get(header);
            return new Layout(
                    true, row.line() - 1, row.cells(), cells(rows, header + 1, rows.size()));
        }
        var begin = first < 0 ? 0 : behindOverview(rows, firstOfWidth(rows, first));
        var skip = rows.isEmpty() ? 0 : rows.get(begin).line() - 1;
        return new Layout(false, begin == 0 ? 0 : skip, List.of(), cells(rows, begin, rows.size()));
    }

    /** The first row with a date and an amount, or -1. */
    private static int firstStatementRow(List<Row> rows) {
        for (var i = 0; i < rows.size(); i++) {
            var cells = rows.get(i).cells();
            if (cells.stream().anyMatch(DateText::isDate)
                    && cells.stream().anyMatch(Layout::isOnlyAmount)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOnlyAmount(String cell) {
        return AmountText.isAmount(cell) && !DateText.isDate(cell);
    }

    /** The row before the first statement row that names columns best, or -1. */
    private static int header(List<Row> rows, int before) {
        var best = -1;
        var bestKnown = 1L;
        for (var i = 0; i < Math.min(before, HEADER_WITHIN); i++) {
            var known = known(rows.get(i));
            if (known > bestKnown) {
                best = i;
                bestKnown = known;
            }
        }
        return best >= 0 || before >= rows.size() ? best : looksLikeHeader(rows, before);
    }

    /** A line above may hold a day and an amount itself; it is not as wide as the header. */
    private static int headerBehind(List<Row> rows, int first) {
        if (first < 0 || first >= HEADER_WITHIN) {
            return -1;
        }
        for (var i = first + 1; i < Math.min(rows.size(), first + PREAMBLE_ROWS); i++) {
            if (known(rows.get(i)) >= SURELY_KNOWN
                    && rows.get(i).cells().size() != rows.get(first).cells().size()) {
                return i;
            }
        }
        return -1;
    }

    private static long known(Row row) {
        return row.cells().stream().anyMatch(DateText::isDate)
                ? 0
                : row.cells().stream().filter(HeaderWords::knows).count();
    }

    /** A row of words in a language we do not know, as wide as the row below it. */
    private static int looksLikeHeader(List<Row> rows, int before) {
        if (before == 0) {
            return -1;
        }
        var above = rows.get(before - 1).cells();
        var named = above.stream().filter(cell -> !cell.isEmpty()).toList();
        var words = named.stream().noneMatch(cell -> DateText.isDate(cell) || isOnlyAmount(cell));
        return words
                        && Math.abs(above.size() - rows.get(before).cells().size()) <= 1
                        && named.size() > 1
                        && named.size() == new HashSet<>(named).size()
                ? before - 1
                : -1;
    }

    /** Without a header only rows of another width are no rows: the others are shown if bad. */
    private static int firstOfWidth(List<Row> rows, int first) {
        var begin = first;
        while (begin > 0 && rows.get(begin - 1).cells().size() == rows.get(first).cells().size()) {
            begin--;
        }
        return begin;
    }

    /** A first row that tells of the account as a whole is no row of it. */
    private static int behindOverview(List<Row> rows, int first) {
        var below = rows.subList(Math.min(first + 1, rows.size()), rows.size());
        return !below.isEmpty() && isOverview(rows.get(first).cells(), below) ? first + 1 : first;
    }

    /** The account's number and its currency, where the rows below have neither, and balances. */
    private static boolean isOverview(List<String> cells, List<Row> below) {
        return cells.stream().filter(Layout::isOnlyAmount).count() >= 2
                && isAlone(cells, below, CurrencyText::isKnown)
                && isAlone(cells, below, it -> LONG_NUMBER.matcher(it).matches());
    }

    private static boolean isAlone(List<String> cells, List<Row> below, Predicate<String> kind) {
        return IntStream.range(0, cells.size())
                .filter(it -> kind.test(cells.get(it)))
                .anyMatch(it -> below.stream().noneMatch(row -> kind.test(row.field(it))));
    }

    private static List<List<String>> cells(List<Row> rows, int from, int to) {
        return rows.subList(from, to).stream().filter(Row::isWide).map(Row::cells).toList();
    }

    int width() {
        return Math.max(header.size(), rows.stream().mapToInt(List::size).max().orElse(0));
    }
}
