package io.pennyflow.flink.forecast.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a series of bills was and will be, from its occurrences in time. */
record Timeline(String series, List<Occurrence> occurrences, double confidence) {
    private static final Comparator<Occurrence> IN_TIME =
            Comparator.comparingInt(Occurrence::on)
                    .thenComparingInt(Occurrence::paid)
                    .thenComparingLong(Occurrence::amount);

    /** What is later than this does not come any more. */
    private static final int OVERDUE_MAX = 45;

    /** Of what is overdue so much still comes. */
    private static final double OVERDUE = 0.5;

    /** More than the weeks of a year, should a rhythm be wrong. */
    private static final int AHEAD_MAX = 60;

    private static final int HALF_MONTH_DAYS = 15;

    static Timeline of(String series, List<Occurrence> occurrences, double confidence) {
        return new Timeline(series, occurrences.stream().sorted(IN_TIME).toList(), confidence);
    }

    /** Where it is now: a series may have wandered from category to category. */
    Occurrence newest() {
        return occurrences.get(occurrences.size() - 1);
    }

    /** Those that are over by a day. */
    List<Event> events(int origin) {
        return occurrences.stream()
                .filter(it -> it.isPaid() || it.isMissed())
                .filter(it -> (it.isPaid() ? it.paid() : it.on()) <= origin)
                .map(it -> new Event(series, it.on(), it.paid(), it.amount() / Movement.UNIT))
                .toList();
    }

    /** Those after a day and not after another, as far as known and then by the rhythm. */
    List<Expected> expected(int origin, int until) {
        var open =
                occurrences.stream()
                        .filter(it -> !it.isPaid() && !it.isMissed())
                        .filter(it -> it.on() > origin - OVERDUE_MAX)
                        .map(it -> expected(it, origin))
                        .toList();
        var all = new ArrayList<Expected>(open);
        for (var count = 1; count <= AHEAD_MAX && !open.isEmpty(); count++) {
            all.add(following(open, count));
        }
        all.removeIf(it -> it.on() > until);
        return all;
    }

    private Expected expected(Occurrence it, int origin) {
        var overdue = it.to() <= origin;
        return new Expected(
                series,
                it.counterparty(),
                it.from(),
                it.on(),
                it.to(),
                it.amount() / Movement.UNIT,
                it.least() / Movement.UNIT,
                it.most() / Movement.UNIT,
                overdue ? OVERDUE * confidence : confidence);
    }

    /** So many times after the last that is known. */
    private Expected following(List<Expected> open, int count) {
        var last = open.get(open.size() - 1);
        var before = open.size() > 1 ? open.get(open.size() - 2) : last;
        var day = LocalDate.ofEpochDay(last.on());
        var next =
                switch (newest().cadence()) {
                    case "weekly" -> day.plusWeeks(count);
                    case "biweekly" -> day.plusWeeks(2L * count);
                    case "four_weekly" -> day.plusWeeks(4L * count);
                    case "semimonthly" -> halfMonths(before, last, count);
                    case "bimonthly" -> day.plusMonths(2L * count);
                    case "quarterly" -> day.plusMonths(3L * count);
                    case "semiannual" -> day.plusMonths(6L * count);
                    case "annual" -> day.plusYears(count);
                    default -> day.plusMonths(count);
                };
        return last.on(Math.toIntExact(next.toEpochDay()), confidence);
    }

    private static LocalDate halfMonths(Expected before, Expected last, int count) {
        var day = LocalDate.ofEpochDay(last.on());
        if (count % 2 == 0) {
            return day.plusMonths(count / 2);
        }
        return before.equals(last)
                ? day.plusMonths(count / 2).plusDays(HALF_MONTH_DAYS)
                : LocalDate.ofEpochDay(before.on()).plusMonths(count / 2 + 1L);
    }
}
