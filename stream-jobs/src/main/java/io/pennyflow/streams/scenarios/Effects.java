package io.pennyflow.streams.scenarios;

import io.pennyflow.streams.scenarios.Change.Part;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changes come to in each month: the same in every way in which things may go. */
final class Effects {
    private static final double PERCENT = 100;
    private static final double MONTHS = 12;

    private Effects() {}

    /** Added to what moves in each month. */
    static double[] flows(Baseline baseline, List<Change> changes) {
        var flows = new double[baseline.months().size()];
        for (var change : changes) {
            for (var month = 0; month < flows.length; month++) {
                flows[month] += flow(baseline, change, month);
            }
        }
        return flows;
    }

    /** Part of what is on hand that is added to it, or to what is owed, in a month. */
    static double interest(List<Change> changes) {
        return changes.stream()
                .filter(Change.Interest.class::isInstance)
                .mapToDouble(it -> ((Change.Interest) it).percentAYear().doubleValue())
                .map(it -> Math.pow(1 + it / PERCENT, 1 / MONTHS) - 1)
                .sum();
    }

    private static double flow(Baseline baseline, Change change, int month) {
        if (change instanceof Change.Percent it) {
            return isWithin(baseline, month, it.from(), it.until())
                    ? baseline.expected(it.part(), month) * part(it.percent())
                    : 0;
        }
        if (change instanceof Change.Amount it) {
            return comes(baseline, it, month) ? it.amount().doubleValue() : 0;
        }
        if (change instanceof Change.Prices it) {
            var dearer = Math.pow(1 + part(it.percentAYear()), month / MONTHS) - 1;
            return baseline.expected(new Part.Spending(), month) * dearer;
        }
        return 0;
    }

    private static boolean comes(Baseline baseline, Change.Amount it, int month) {
        var since = ChronoUnit.MONTHS.between(it.from(), month(baseline, month));
        return it.everyMonths() == 0
                ? since == 0
                : since % it.everyMonths() == 0 && isWithin(baseline, month, it.from(), it.until());
    }

    private static boolean isWithin(
            Baseline baseline, int at, YearMonth from, @Nullable YearMonth until) {
        var month = month(baseline, at);
        return !month.isBefore(from) && (until == null || !month.isAfter(until));
    }

    private static YearMonth month(Baseline baseline, int at) {
        return baseline.months().get(at).month();
    }

    private static double part(BigDecimal percent) {
        return percent.doubleValue() / PERCENT;
    }
}
