package io.pennyflow.local.eval.forecast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** All verdicts of a file as the figures of the output contract. */
record Verdicts(List<Verdict> verdicts) {
    private static final double ROUNDED = 10_000;

    Map<String, Number> figures() {
        var figures = new LinkedHashMap<String, Number>();
        figures.put("series", verdicts.size());
        figures.put("smape", mean(Verdict::smape));
        figures.put("mase", mean(Verdict::mase));
        figures.put("owa", rounded(owa()));
        figures.put("msis95", mean(Verdict::msis));
        figures.put("coverage80", mean(Verdict::covered80));
        figures.put("coverage95", mean(Verdict::covered95));
        figures.put("millisPerSeries", mean(Verdict::millis));
        figures.put("naive2Smape", mean(Verdict::naiveSmape));
        figures.put("naive2Mase", mean(Verdict::naiveMase));
        return figures;
    }

    /** As M4 defines it: the ratios of the means to those of Naive2, not the mean of ratios. */
    private double owa() {
        var smape = exact(Verdict::smape) / exact(Verdict::naiveSmape);
        var mase = exact(Verdict::mase) / exact(Verdict::naiveMase);
        return (smape + mase) / 2;
    }

    private double mean(ToDoubleFunction<Verdict> figure) {
        return rounded(exact(figure));
    }

    /** A series with a flat history has no scale and is left out of what is scaled. */
    private double exact(ToDoubleFunction<Verdict> figure) {
        return verdicts.stream().mapToDouble(figure).filter(Double::isFinite).average().orElse(0);
    }

    private static double rounded(double value) {
        return Double.isFinite(value) ? Math.round(value * ROUNDED) / ROUNDED : 0;
    }
}
