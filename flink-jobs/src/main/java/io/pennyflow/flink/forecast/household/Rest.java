package io.pennyflow.flink.forecast.household;

import io.pennyflow.flink.forecast.model.Days;
import io.pennyflow.flink.forecast.model.Forecast;
import io.pennyflow.flink.forecast.model.Forecaster;
import io.pennyflow.flink.forecast.model.PublicHolidays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is no bill, step by step: what it was, and what the models say of the steps to come.
 *
 * @param starts the first days of the steps to come, and of the one after them
 * @param history the whole steps before
 * @param part of the first step that is still to come, 0 to 1
 * @param mirrored whether it is mostly spent, and so is turned round for the models
 * @param forecast null when there is too little history
 */
@SuppressWarnings("ArrayRecordComponent") // A long row of numbers, never compared.
record Rest(
        List<LocalDate> starts,
        double[] history,
        double part,
        boolean mirrored,
        @Nullable Forecast forecast) {

    static Rest of(Facts facts, Period period, int horizon, PublicHolidays holidays) {
        var tomorrow = facts.originDay().plusDays(1);
        var start = period.start(tomorrow);
        var first = firstWhole(facts.firstDay(), period);
        var history = history(facts, period, first, start);
        var starts = period.starts(start, horizon);
        var days = ChronoUnit.DAYS.between(start, starts.get(1));
        var part = ChronoUnit.DAYS.between(tomorrow, starts.get(1)) / (double) days;
        var mirrored = Arrays.stream(history).sum() < 0;
        if (history.length < period.historyNeeded()) {
            return new Rest(starts, history, part, mirrored, null);
        }
        var forecaster =
                period == Period.DAY
                        ? new Forecaster(Days.of(first, holidays))
                        : new Forecaster(period.season());
        var told = mirrored ? negated(history) : history;
        var outlook = forecaster.forecast(told, horizon);
        return new Rest(
                starts, history, part, mirrored, outlook instanceof Forecast it ? it : null);
    }

    /** The balance at the end of origin, or what of the first step there is already. */
    static double known(Facts facts, Period period) {
        var tomorrow = facts.originDay().plusDays(1);
        return facts.isBalance() ? facts.balance() : facts.sum(period.start(tomorrow), tomorrow);
    }

    /** What the models say of each step, of the first only what is to come. */
    List<Bands> bands(Forecast said) {
        return begun(said.steps().stream().map(it -> Bands.of(it, mirrored)).toList());
    }

    /** Steps of which the first has begun. */
    List<Bands> begun(List<Bands> steps) {
        var begun = new ArrayList<>(steps);
        begun.set(0, steps.get(0).part(part));
        return begun;
    }

    private static LocalDate firstWhole(LocalDate day, Period period) {
        var start = period.start(day);
        return start.equals(day) ? start : period.next(start);
    }

    private static double[] history(Facts facts, Period period, LocalDate first, LocalDate until) {
        var rest = facts.rest();
        if (period == Period.DAY) {
            return rest;
        }
        var steps = 0;
        for (var start = first; start.isBefore(until); start = period.next(start)) {
            steps++;
        }
        var starts = period.starts(first, steps);
        var sums = new double[steps];
        Arrays.setAll(sums, it -> facts.sum(rest, starts.get(it), starts.get(it + 1)));
        return sums;
    }

    private static double[] negated(double[] values) {
        return Arrays.stream(values).map(it -> -it).toArray();
    }
}
