package io.pennyflow.local.eval.forecast;

import io.pennyflow.flink.forecast.model.Forecast;
import io.pennyflow.flink.forecast.model.Forecast.Step;
import io.pennyflow.flink.forecast.model.Forecaster;
import io.pennyflow.flink.forecast.model.Naive2;
import io.pennyflow.flink.forecast.model.Outlook;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.ToDoubleFunction;

/** Forecasts one series from its history and compares with what came. */
final class Judge {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS_PER_MILLI = 1e6;
    private static final int YEAR_WEEKS = 52;

    private final int period;
    private final int scaledBy;
    private final Forecaster forecaster;

    Judge(int period) {
        this.period = period;
        this.scaledBy = scaledBy(period);
        this.forecaster = new Forecaster(period);
    }

    /** M4 takes weekly series as without season: its scale and its Naive2 are of one step. */
    static int scaledBy(int period) {
        return period == YEAR_WEEKS ? 1 : period;
    }

    int period() {
        return period;
    }

    Verdict judge(HeldOut series) {
        var truth = series.truth();
        var started = THREADS.getCurrentThreadCpuTime();
        var outlook = forecaster.forecast(series.history(), truth.length);
        var nanos = THREADS.getCurrentThreadCpuTime() - started;
        return verdict(series, outlook, nanos / NANOS_PER_MILLI);
    }

    private Verdict verdict(HeldOut series, Outlook outlook, double millis) {
        if (!(outlook instanceof Forecast forecast)) {
            throw new IllegalArgumentException(
                    "Series %s is too short to forecast: %s".formatted(series.id(), outlook));
        }
        var truth = series.truth();
        var scale = Accuracy.scale(series.history(), scaledBy);
        var middle = each(forecast, Step::p50);
        var low = each(forecast, Step::low95);
        var high = each(forecast, Step::high95);
        var naive = Naive2.forecast(series.history(), scaledBy, truth.length);
        return new Verdict(
                Accuracy.smape(truth, middle),
                Accuracy.meanAbsoluteError(truth, middle) / scale,
                Accuracy.smape(truth, naive),
                Accuracy.meanAbsoluteError(truth, naive) / scale,
                Accuracy.intervalScore(truth, low, high) / scale,
                Accuracy.covered(truth, each(forecast, Step::p10), each(forecast, Step::p90)),
                Accuracy.covered(truth, low, high),
                millis);
    }

    private static double[] each(Forecast forecast, ToDoubleFunction<Step> value) {
        return forecast.steps().stream().mapToDouble(value).toArray();
    }
}
