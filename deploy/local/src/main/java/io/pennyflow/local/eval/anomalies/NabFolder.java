package io.pennyflow.local.eval.anomalies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the series of the Numenta Anomaly Benchmark below a directory, plain or {@code .gz}, with
 * the windows that its {@code windows.json} names for each of them.
 */
final class NabFolder {
    static final int ROWS_MAX = 1_000_000;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss[.SSSSSS]", Locale.ROOT);

    private NabFolder() {}

    /** In the order of their names. */
    static List<NabSeries> read(Path directory) throws IOException {
        var windows = JsonMapper.shared().readTree(Files.readString(windowsIn(directory)));
        var series = new ArrayList<NabSeries>();
        for (var name : windows.propertyNames().stream().sorted().toList()) {
            var file = fileOf(directory.resolve(name));
            if (file != null) {
                series.add(series(name, file, windows.get(name)));
            }
        }
        if (series.isEmpty()) {
            throw new IllegalArgumentException(
                    "windows.json names no series that is in %s.".formatted(directory));
        }
        return series;
    }

    private static Path windowsIn(Path directory) {
        var windows = directory.resolve("windows.json");
        if (!Files.isRegularFile(windows)) {
            throw new IllegalArgumentException(
                    "%s has no windows.json: it says which series there are.".formatted(directory));
        }
        return windows;
    }

    private static @Nullable Path fileOf(Path plain) {
        var packed = plain.resolveSibling(plain.getFileName() + ".gz");
        return Files.isRegularFile(plain) ? plain : Files.isRegularFile(packed) ? packed : null;
    }

    private static NabSeries series(String name, Path file, JsonNode limits) throws IOException {
        var times = new ArrayList<LocalDateTime>();
        var values = new ArrayList<Double>();
        try (var in = TextFile.open(file)) {
            in.readLine(); // The names of the columns.
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank() && times.size() < ROWS_MAX) {
                    add(line, file, times, values);
                }
            }
        }
        return new NabSeries(
                times,
                values.stream().mapToDouble(it -> it).toArray(),
                windows(name, limits, times));
    }

    private static void add(
            String line, Path file, List<LocalDateTime> times, List<Double> values) {
        try {
            var comma = line.indexOf(',');
            times.add(LocalDateTime.parse(line.substring(0, comma), TIME));
            values.add(Double.parseDouble(line.substring(comma + 1)));
        } catch (NumberFormatException | DateTimeException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    "Line %d of %s is no time and number: %s"
                            .formatted(times.size() + 2, file, line),
                    e);
        }
    }

    private static List<NabWindow> windows(
            String name, JsonNode limits, List<LocalDateTime> times) {
        var windows = new ArrayList<NabWindow>();
        for (var limit : limits) {
            windows.add(
                    new NabWindow(
                            row(name, limit.get(0).asString(), times),
                            row(name, limit.get(1).asString(), times)));
        }
        windows.sort(Comparator.comparingInt(NabWindow::first));
        return windows;
    }

    private static int row(String name, String time, List<LocalDateTime> times) {
        var row = times.indexOf(LocalDateTime.parse(time, TIME));
        if (row < 0) {
            throw new IllegalArgumentException(
                    "A window of %s begins or ends at %s, where it has no row."
                            .formatted(name, time));
        }
        return row;
    }
}
