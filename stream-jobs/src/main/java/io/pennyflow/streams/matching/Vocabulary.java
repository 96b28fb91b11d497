package io.pennyflow.streams.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How much each word says of a row around a day: the name of a shop is on a few rows, that of the
 * town on many, what the bank calls a card payment on all.
 */
final class Vocabulary {
    /** What words say on days of one span is counted in it and the spans beside it. */
    static final int SPAN_DAYS = 28;

    /** As if so many rows more without the word were there, so that few rows teach little. */
    private static final int OTHERS = 20;

    private final Map<Integer, Counts> spans = new HashMap<>();

    Vocabulary(Collection<Row> rows) {
        for (var row : rows) {
            spans.computeIfAbsent(span(row), it -> new Counts()).add(row);
        }
    }

    Wording weigh(Row row) {
        return row.unweighed().weighed(it -> weight(span(row), it));
    }

    private double weight(int span, String word) {
        var rows = OTHERS;
        var carrying = 0;
        for (var each = span - 1; each <= span + 1; each++) {
            var counts = spans.get(each);
            if (counts != null) {
                rows += counts.rows;
                carrying += counts.of.getOrDefault(word, 0);
            }
        }
        var rare = Math.log1p((double) rows / Math.max(1, carrying));
        return rare * rare;
    }

    private static int span(Row row) {
        return Math.floorDiv(row.day, SPAN_DAYS);
    }

    private static final class Counts {
        private final Map<String, Integer> of = new HashMap<>();
        private int rows;

        void add(Row row) {
            rows++;
            row.unweighed().words().forEach(it -> of.merge(it, 1, Integer::sum));
        }
    }
}
