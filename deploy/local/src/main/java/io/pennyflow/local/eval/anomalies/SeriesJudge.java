package io.pennyflow.local.eval.anomalies;

import io.pennyflow.flink.anomaly.stream.SeriesDetector;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** Judges the detector of series on the Numenta Anomaly Benchmark. */
final class SeriesJudge {
    /** Half as long as a usual window: 5 % of a series, a third of the probation. */
    private static final int PROBATIONS_A_REST = 3;

    private SeriesJudge() {}

    static Map<String, Object> judge(Path directory) throws IOException {
        var all = NabFolder.read(directory);
        var score = new NabScore();
        var rows = 0L;
        for (var series : all) {
            score.add(series, scores(series));
            rows += series.values().length;
        }
        var figures = new LinkedHashMap<String, Object>();
        figures.put("files", all.size());
        figures.put("standardScore", Math.round(score.standard() * 100) / 100.0);
        figures.put("windows", score.windows());
        figures.put("rows", rows);
        return figures;
    }

    private static double[] scores(NabSeries series) {
        var probation = series.probation();
        var detector = new SeriesDetector(probation, probation / PROBATIONS_A_REST);
        var scores = new double[series.values().length];
        for (var i = 0; i < scores.length; i++) {
            var second = series.times().get(i).toEpochSecond(ZoneOffset.UTC);
            scores[i] = detector.next(second, series.values()[i]);
        }
        return scores;
    }
}
