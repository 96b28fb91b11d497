package io.pennyflow.connect.statement.pdf;

import io.pennyflow.connect.statement.DateOrder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days a document says it is about: from and to, or the one day it was made. */
record Period(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate made) {
    private static final int DAYS_MAX = 400;

    static Period of(List<Line> lines, DateOrder order) {
        LocalDate any = null;
        LocalDate made = null;
        var labelled = false;
        for (var line : lines) {
            var days = fullDays(line, order);
            var isAbout = Phrases.PERIOD.isIn(line.text());
            if (days.size() == 2 && isAbout && isPeriod(days.get(0), days.get(1))) {
                return new Period(days.get(0), days.get(1), days.get(1));
            }
            if (made == null && !days.isEmpty() && (isAbout || labelled)) {
                made = days.get(0);
            }
            any = any == null && !days.isEmpty() ? days.get(0) : any;
            labelled = days.isEmpty() && isAbout;
        }
        return new Period(null, null, made == null ? any : made);
    }

    private static boolean isPeriod(LocalDate from, LocalDate to) {
        var days = ChronoUnit.DAYS.between(from, to);
        return days >= 0 && days <= DAYS_MAX;
    }

    private static List<LocalDate> fullDays(Line line, DateOrder order) {
        var days = new ArrayList<LocalDate>();
        for (var i = 0; i < line.words().size(); i++) {
            var day = Day.at(line, i, order, null);
            if (day != null && day.full() != null) {
                days.add(day.full());
                i = day.to() - 1;
            }
        }
        return days;
    }

    /** What a date without year lies near to. */
    @Nullable LocalDate middle() {
        return from == null || to == null
                ? made
                : from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
    }
}
