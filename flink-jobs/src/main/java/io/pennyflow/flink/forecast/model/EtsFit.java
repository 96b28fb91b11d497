package io.pennyflow.flink.forecast.model;

import io.pennyflow.flink.forecast.model.EtsForm.Seasonal;
import io.pennyflow.flink.forecast.model.EtsForm.Trend;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A form with the parameters that fit a history best. */
final class EtsFit {
    private static final int EVALUATIONS_MAX = 260;

    /** The first level and slope come from so many values. */
    private static final int FIRST = 10;

    private final EtsForm form;
    private final double[] parameters;
    private final double[] season;
    private final double criterion;

    private EtsFit(EtsForm form, double[] parameters, double[] season, double criterion) {
        this.form = form;
        this.parameters = parameters;
        this.season = season;
        this.criterion = criterion;
    }

    static EtsFit of(EtsForm form, double[] history, int period) {
        var season = firstSeason(form, history, period);
        var start = start(form, history, season);
        var free = free(form);
        var best =
                Simplex.minimum(
                        it -> new EtsPass(form, whole(start, free, it), season).deviance(history),
                        picked(start, free),
                        picked(lower(start), free),
                        picked(upper(start), free),
                        EVALUATIONS_MAX);
        var parameters = whole(start, free, best);
        var deviance = new EtsPass(form, parameters, season).deviance(history);
        return new EtsFit(form, parameters, season, criterion(form, deviance, history, period));
    }

    EtsForm form() {
        return form;
    }

    double criterion() {
        return criterion;
    }

    EtsPass pass() {
        return new EtsPass(form, parameters, season);
    }

    private static double criterion(EtsForm form, double deviance, double[] history, int period) {
        var k = form.parameters(period) + 1;
        var n = history.length;
        return k >= n - 1 && form.parameters(period) > 2
                ? Double.POSITIVE_INFINITY
                : deviance + 2.0 * k * n / Math.max(1, n - k - 1);
    }

    private static double[] firstSeason(EtsForm form, double[] history, int period) {
        return form.seasonal() == Seasonal.NONE
                ? new double[] {0}
                : Season.decomposed(history, period, form.seasonal() == Seasonal.MULTIPLIED)
                        .shape();
    }

    /** The line through the first values, without their season. */
    private static double[] start(EtsForm form, double[] history, double[] season) {
        var shape = new Season(season, form.seasonal() == Seasonal.MULTIPLIED);
        var rest = shape.removedFrom(history);
        var first = Arrays.copyOf(rest, Math.min(rest.length, FIRST));
        var line = Line.through(first);
        var level = form.trend() == Trend.NONE ? Stats.mean(first) : line.at(-1);
        return new double[] {0.3, 0.1, 0.1, 0.95, level, line.slope()};
    }

    private static double[] lower(double[] start) {
        var room = room(start);
        return new double[] {1e-4, 1e-4, 1e-4, 0.8, start[4] - room, start[5] - room / 4};
    }

    private static double[] upper(double[] start) {
        var room = room(start);
        return new double[] {0.9999, 0.9999, 0.9999, 0.98, start[4] + room, start[5] + room / 4};
    }

    private static double room(double[] start) {
        return Math.abs(start[4]) / 2 + 5 * Math.abs(start[5]) + 1e-9;
    }

    private static int[] free(EtsForm form) {
        return IntStream.range(0, EtsPass.PARAMETERS)
                .filter(
                        it ->
                                switch (it) {
                                    case 1, 5 -> form.trend() != Trend.NONE;
                                    case 2 -> form.seasonal() != Seasonal.NONE;
                                    case 3 -> form.trend() == Trend.DAMPED;
                                    default -> true;
                                })
                .toArray();
    }

    private static double[] picked(double[] all, int[] free) {
        return Arrays.stream(free).mapToDouble(it -> all[it]).toArray();
    }

    private static double[] whole(double[] start, int[] free, double[] values) {
        var all = start.clone();
        for (var i = 0; i < free.length; i++) {
            all[free[i]] = values[i];
        }
        return all;
    }
}
