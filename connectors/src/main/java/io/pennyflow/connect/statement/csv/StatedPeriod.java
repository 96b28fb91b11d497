package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.text.DateText;
import io.pennyflow.connect.statement.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days a statement covers, as the lines above its table say; null where they do not. */
record StatedPeriod(@Nullable LocalDate from, @Nullable LocalDate to) {
    static final StatedPeriod NONE = new StatedPeriod(null, null);

    private static final int LONGEST = 300;
    private static final Pattern DATE =
            Pattern.compile(
                    "\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\b(?:19|20)\\d{6}\\b"
                            + "|\\d{1,2}\\.? \\p{L}{3,10}\\.? \\d{4}|\\p{L}{3,10} \\d{1,2},? \\d{4}");
    private static final Pattern OF_TWO_DAYS =
            Pattern.compile(
                    "zeitraum|period|okres|range|between|\\bentre\\b|\\bfrom\\b|\\bvon\\b|\\bvom\\b|\\bdal\\b"
                            + "|\\bdu\\b|desde|obdobi|idoszak|ajanjakso|periood|laikotarp");
    private static final Set<String> FROM =
            Set.of(
                    "from",
                    "from date",
                    "date from",
                    "start date",
                    "date start",
                    "von",
                    "datum von",
                    "zeitraum von",
                    "du",
                    "depuis",
                    "date debut",
                    "dal",
                    "da",
                    "data inizio",
                    "desde",
                    "fecha desde",
                    "od",
                    "data od",
                    "vanaf",
                    "lekerdezes kezdete",
                    "boekingsdatum vanaf",
                    "fra",
                    "fran",
                    "fra dato",
                    "transaction date from");
    private static final Set<String> TO =
            Set.of(
                    "to",
                    "to date",
                    "date to",
                    "end date",
                    "date end",
                    "bis",
                    "datum bis",
                    "zeitraum bis",
                    "au",
                    "date fin",
                    "al",
                    "a",
                    "data fine",
                    "hasta",
                    "fecha hasta",
                    "do",
                    "data do",
                    "tot en met",
                    "boekingsdatum tot en met",
                    "til",
                    "till",
                    "til dato",
                    "lekerdezes vege",
                    "transaction date to");

    static StatedPeriod in(List<List<String>> lines, DateOrder order) {
        var period = NONE;
        for (var line : lines) {
            period = period.and(of(String.join(" ", line), order));
        }
        return period.from != null && period.to != null && period.from.isAfter(period.to)
                ? NONE
                : period;
    }

    private StatedPeriod and(StatedPeriod other) {
        return new StatedPeriod(from == null ? other.from : from, to == null ? other.to : to);
    }

    private static StatedPeriod of(String text, DateOrder order) {
        if (text.length() > LONGEST) {
            return NONE;
        }
        var days = new ArrayList<LocalDate>();
        var found = DATE.matcher(text);
        while (found.find()) {
            var day = day(found.group(), order);
            if (day != null) {
                days.add(day);
            }
        }
        var label = HeaderWords.name(DATE.matcher(text).replaceAll(" "));
        if (days.size() == 2) {
            return label.isEmpty() || OF_TWO_DAYS.matcher(Text.folded(text)).find()
                    ? new StatedPeriod(days.get(0), days.get(1))
                    : NONE;
        }
        return days.size() == 1 ? ofOne(label, days.get(0)) : NONE;
    }

    private static StatedPeriod ofOne(String label, LocalDate day) {
        if (FROM.contains(label)) {
            return new StatedPeriod(day, null);
        }
        return TO.contains(label) ? new StatedPeriod(null, day) : NONE;
    }

    /** Lines above may write their days in another order than the table does. */
    private static @Nullable LocalDate day(String text, DateOrder order) {
        var day = DateText.parse(text, order);
        day = day == null ? DateText.parse(text, DateOrder.DMY) : day;
        return day == null ? DateText.parse(text, DateOrder.MDY) : day;
    }

    /** The period, unless it is not the one the rows are of. */
    StatedPeriod around(@Nullable LocalDate first, @Nullable LocalDate last) {
        var misses =
                (from != null && first != null && first.isBefore(from))
                        || (to != null && last != null && last.isAfter(to));
        return misses ? NONE : this;
    }
}
