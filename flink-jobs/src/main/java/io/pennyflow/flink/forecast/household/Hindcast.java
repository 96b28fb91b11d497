package io.pennyflow.flink.forecast.household;

import io.pennyflow.flink.forecast.household.Prediction.Past;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What models and the series' own past would have said when a month began, and what came. */
record Hindcast(LocalDate day, Bands said, Bands past, double actual) {
    private static final int MONTHS_MIN = 3;
    private static final double EVEN = 0.5;

    /** Who was twice as far off has a 17th of the say. */
    private static final double STEEPNESS = 4;

    /** The weight of the models after these months: the better they did, the more. */
    static double weight(List<Hindcast> months) {
        if (months.size() < MONTHS_MIN) {
            return EVEN;
        }
        var models = months.stream().mapToDouble(it -> it.said.loss(it.actual)).sum();
        var repeated = months.stream().mapToDouble(it -> it.past.loss(it.actual)).sum();
        if (models + repeated == 0) {
            return EVEN;
        }
        return 1 / (1 + Math.pow(models / Math.max(Double.MIN_NORMAL, repeated), STEEPNESS));
    }

    /** What would have been said, each with the weight that was known by then. */
    static List<Past> blended(List<Hindcast> months) {
        var blended = new ArrayList<Past>();
        for (var at = 0; at < months.size(); at++) {
            var month = months.get(at);
            var weight = weight(months.subList(0, at));
            blended.add(new Past(month.day, month.said.blended(month.past, weight), month.actual));
        }
        return blended;
    }
}
