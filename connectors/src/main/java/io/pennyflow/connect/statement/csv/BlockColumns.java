package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.NumberFormat;
import io.pennyflow.connect.statement.text.AmountText;
import io.pennyflow.connect.statement.text.DateText;
import io.pennyflow.connect.statement.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a file that writes each row as a block of lines, a label and its value each.
 *
 * @param first number of lines above the first block
 * @param labels the first of them begins each block
 */
record BlockColumns(int first, List<String> labels) {
    private static final Pattern LINE = Pattern.compile("(\\p{L}[\\p{L} /.()-]{1,38}):(.*)");
    private static final int LABELS_MIN = 3;
    private static final int LABELS_MAX = 40;

    /** Of ten lines, those that have to be label and value. */
    private static final int LABELLED_OF_TEN = 9;

    /** A line as a label and its value. */
    record Pair(String label, String value) {
        /** Null for what has none, and for what is indented as programs nest their own data. */
        static @Nullable Pair of(String line) {
            var found = LINE.matcher(line);
            return found.matches()
                    ? new Pair(Text.trimmed(found.group(1)), Text.trimmed(found.group(2)))
                    : null;
        }
    }

    /** Only where a day and an amount stand behind labels that say so. */
    static Optional<BlockColumns> of(List<String> lines) {
        var date = firstDate(lines);
        if (date < 0) {
            return Optional.empty();
        }
        var first = date;
        while (first > 0 && Pair.of(lines.get(first - 1)) != null) {
            first--;
        }
        return in(first, lines.subList(first, lines.size()));
    }

    private static Optional<BlockColumns> in(int first, List<String> lines) {
        var values = new LinkedHashMap<String, String>();
        var labelled = 0;
        var written = 0;
        for (var line : lines) {
            var pair = Pair.of(line);
            written += line.isBlank() ? 0 : 1;
            if (pair != null) {
                labelled++;
                values.putIfAbsent(pair.label(), pair.value());
            }
        }
        var isOfBlocks =
                values.size() >= LABELS_MIN
                        && values.size() <= LABELS_MAX
                        && labelled * 10 >= written * LABELLED_OF_TEN
                        && values.entrySet().stream()
                                .anyMatch(it -> isMoney(it.getKey(), it.getValue()));
        return isOfBlocks
                ? Optional.of(new BlockColumns(first, new ArrayList<>(values.keySet())))
                : Optional.empty();
    }

    private static int firstDate(List<String> lines) {
        for (var at = 0; at < lines.size(); at++) {
            var pair = Pair.of(lines.get(at));
            if (pair != null
                    && HeaderWords.score(pair.label(), Role.BOOKED_ON) > ColumnFinder.EXACTLY
                    && DateText.isDate(pair.value())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isMoney(String label, String value) {
        return HeaderWords.score(label, Role.AMOUNT) > ColumnFinder.EXACTLY
                && (AmountText.parse(value, NumberFormat.POINT) != null
                        || AmountText.parse(value, NumberFormat.COMMA) != null);
    }
}
