package io.pennyflow.local.eval.forecast;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other methods forecast for the same series, measured by the same measures. */
final class PublishedFile {
    private PublishedFile() {}

    /** A line for each method: how many of the series it forecast, its sMAPE and its MASE. */
    static List<String> read(Path path, List<HeldOut> series, int lag) throws IOException {
        var byId = series.stream().collect(Collectors.toMap(HeldOut::id, Function.identity()));
        var methods = new TreeMap<String, List<double[]>>();
        try (var lines = SeriesFile.text(path)) {
            lines.readLine();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                add(line.split(",", -1), byId, lag, methods);
            }
        }
        return methods.entrySet().stream().map(PublishedFile::said).toList();
    }

    private static void add(
            String[] cells,
            Map<String, HeldOut> series,
            int lag,
            Map<String, List<double[]>> methods) {
        var one = cells.length < 3 ? null : series.get(cells[1]);
        if (one == null) {
            return;
        }
        var truth = one.truth();
        var forecast =
                Arrays.stream(cells).skip(2).limit(truth.length).mapToDouble(Double::parseDouble);
        var values = forecast.toArray();
        var mase = Accuracy.meanAbsoluteError(truth, values) / Accuracy.scale(one.history(), lag);
        methods.computeIfAbsent(cells[0], it -> new ArrayList<>())
                .add(new double[] {Accuracy.smape(truth, values), mase});
    }

    private static String said(Map.Entry<String, List<double[]>> method) {
        return String.format(
                Locale.ROOT,
                "%-20s series %5d  smape %7.3f  mase %6.3f",
                method.getKey(),
                method.getValue().size(),
                mean(method.getValue(), 0),
                mean(method.getValue(), 1));
    }

    private static double mean(List<double[]> rows, int column) {
        return rows.stream()
                .mapToDouble(it -> it[column])
                .filter(Double::isFinite)
                .average()
                .orElse(0);
    }
}
