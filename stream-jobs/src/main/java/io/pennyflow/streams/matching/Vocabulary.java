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

    /** Texts of one length that no other exceeds: the bank has no room for more. */
    private static final int CUT_MIN = 3;

    private final Map<Boolean, Map<Integer, Counts>> sources = new HashMap<>();

    /** What is announced and what is posted is worded apart. */
    Vocabulary(Collection<Row> rows) {
        for (var row : rows) {
            sources.computeIfAbsent(row.posting.pending(), it -> new HashMap<>())
                    .computeIfAbsent(span(row), it -> new Counts())
                    .add(row);
        }
    }

    Wording weigh(Row row) {
        var spans = sources.getOrDefault(row.posting.pending(), Map.of());
        return row.unweighed()
                .weighed(it -> weight(spans, span(row), it), isCut(spans, span(row), row));
    }

    /** Whether the text is as long as the bank's texts ever get, so that its end may be missing. */
    private static boolean isCut(Map<Integer, Counts> spans, int span, Row row) {
        var longest = 0;
        for (var each = span - 1; each <= span + 1; each++) {
            var counts = spans.get(each);
            longest = counts == null ? longest : Math.max(longest, counts.longest);
        }
        var times = 0;
        for (var each = span - 1; each <= span + 1; each++) {
            var counts = spans.get(each);
            times += counts != null && counts.longest == longest ? counts.timesLongest : 0;
        }
        return times >= CUT_MIN && row.posting.description().length() >= longest - 1;
    }

    private static double weight(Map<Integer, Counts> spans, int span, String word) {
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
        private int longest;
        private int timesLongest;

        void add(Row row) {
            rows++;
            var length = row.posting.description().length();
            timesLongest = length > longest ? 1 : timesLongest + (length == longest ? 1 : 0);
            longest = Math.max(longest, length);
            row.unweighed().words().forEach(it -> of.merge(it, 1, Integer::sum));
        }
    }
}
