package io.pennyflow.connect.statement.pdf;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.NumberFormat;
import io.pennyflow.connect.statement.Proof.Verdict;
import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.StatementSummary;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import io.pennyflow.connect.statement.csv.CurrencyText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A whole document as it reads best: of the possible orders of dates, the one that fits. */
record PrintedStatement(List<ReadRow> rows, List<StatementSummary> statements) {
    private static final Pattern CURRENCY =
            Pattern.compile("[A-Z]{3}|\u20ac|\u00a3|z\u0142|K\u010d");
    private static final Pattern SHORT_DATE =
            Pattern.compile("[0-3]?\\d\\.(?:0\\d|1[0-2])\\.?(?:\\d{2})?");
    private static final int LONGEST_AMOUNT = 24;
    private static final Pattern POINT = Pattern.compile(".*\\d\\.\\d{2}\\D{0,4}");
    private static final Pattern COMMA = Pattern.compile(".*\\d,\\d{2}\\D{0,4}");

    /**
     * Reads the lines of a document.
     *
     * @throws UnreadableFile when there is no row and no balance in it
     */
    static PrintedStatement of(List<Line> lines) {
        var layout = Layout.of(lines);
        var best = read(lines, Figures.of(format(lines)), layout);
        if (best.rows.isEmpty()) {
            var whole = read(lines, Figures.WHOLE, layout);
            best = whole.rows.isEmpty() ? best : whole;
        }
        if (best.rows.isEmpty() && best.statements.stream().noneMatch(s -> s.closing() != null)) {
            throw new UnreadableFile(
                    Kind.UNREADABLE,
                    "The PDF has text, but no transactions that we can make out: no lines with a"
                            + " date and an amount. Export the statement at your bank as CSV or"
                            + " OFX.");
        }
        return best;
    }

    private static PrintedStatement read(
            List<Line> lines, Figures figures, @Nullable Layout layout) {
        var printed = lines.stream().anyMatch(line -> Phrases.CARD.isIn(line.text()));
        var card = printed || (layout != null && layout.card());
        var named = currency(lines);
        var currency = named == null && layout != null ? layout.currency() : named;
        var dayFirst = read(lines, DateOrder.DMY, figures, card, currency);
        var monthFirst = read(lines, DateOrder.MDY, figures, card, currency);
        var even = layout != null && layout.dates() == DateOrder.MDY ? 0 : 1;
        return monthFirst.score() >= dayFirst.score() + even ? monthFirst : dayFirst;
    }

    private static PrintedStatement read(
            List<Line> lines,
            DateOrder order,
            Figures figures,
            boolean card,
            @Nullable String currency) {
        var period = Period.of(lines, order);
        var rows = new ArrayList<ReadRow>();
        var summaries = new ArrayList<StatementSummary>();
        for (var section : Reading.of(lines, order, figures, period)) {
            var read = section.read(summaries.size(), card, currency);
            rows.addAll(read);
            summaries.add(section.summary(read, card, currency, period.from(), period.to()));
        }
        return new PrintedStatement(List.copyOf(rows), List.copyOf(summaries));
    }

    /** Rows count, a proof counts more, and days far apart speak against the order. */
    private long score() {
        var accepted =
                rows.stream()
                        .filter(ReadRow.Accepted.class::isInstance)
                        .map(row -> ((ReadRow.Accepted) row).entry().bookedOn().toEpochDay())
                        .toList();
        var proven =
                statements.stream().filter(it -> it.proof().verdict() == Verdict.BALANCED).count();
        var outside = 0L;
        for (var i = 1; i < accepted.size(); i++) {
            outside += Math.min(60, Math.abs(accepted.get(i) - accepted.get(i - 1)));
        }
        return accepted.size() * 1_000L + proven * 500 - outside;
    }

    private static NumberFormat format(List<Line> lines) {
        var votes = 0;
        for (var line : lines) {
            for (var word : line.words()) {
                votes += vote(word.text());
            }
        }
        return votes < 0 ? NumberFormat.COMMA : NumberFormat.POINT;
    }

    private static int vote(String word) {
        if (word.length() > LONGEST_AMOUNT || SHORT_DATE.matcher(word).matches()) {
            return 0;
        }
        return POINT.matcher(word).matches() ? 1 : COMMA.matcher(word).matches() ? -1 : 0;
    }

    /** The currency named most often; null when none is. */
    private static @Nullable String currency(List<Line> lines) {
        var counts = new HashMap<String, Integer>();
        for (var line : lines) {
            var found = CURRENCY.matcher(line.text());
            while (found.find()) {
                if (CurrencyText.isKnown(found.group())
                        && standsAlone(line.text(), found.start(), found.end())) {
                    var code = CurrencyText.code(found.group());
                    if (code != null) {
                        counts.merge(code, 1, Integer::sum);
                    }
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static boolean standsAlone(String text, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(text.charAt(from - 1)))
                && (to == text.length() || !Character.isLetter(text.charAt(to)));
    }
}
