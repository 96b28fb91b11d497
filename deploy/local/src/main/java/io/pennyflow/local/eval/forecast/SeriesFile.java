package io.pennyflow.local.eval.forecast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads series from a file, plain or {@code .gz}: one a line, its id, how many values at the end
 * are held back, then all values.
 */
final class SeriesFile {
    static final int SERIES_MAX = 200_000;
    static final int LINE_LENGTH_MAX = 10_000_000;

    private SeriesFile() {}

    static List<HeldOut> read(Path path) throws IOException {
        var series = new ArrayList<HeldOut>();
        try (var lines = text(path)) {
            var number = 1;
            for (var line = lines.readLine();
                    line != null && series.size() < SERIES_MAX;
                    line = lines.readLine()) {
                if (!line.isBlank()) {
                    series.add(series(line, number));
                }
                number++;
            }
        }
        if (series.isEmpty()) {
            throw new IllegalArgumentException(path + " has no series.");
        }
        return series;
    }

    private static HeldOut series(String line, int number) {
        if (line.length() > LINE_LENGTH_MAX) {
            throw refusal(number, "is longer than %d characters".formatted(LINE_LENGTH_MAX), null);
        }
        var cells = line.split(",", -1);
        try {
            var values = Arrays.stream(cells).skip(2).mapToDouble(SeriesFile::value).toArray();
            var heldOut = Integer.parseInt(cells[1].strip());
            if (heldOut < 1 || heldOut >= values.length) {
                throw refusal(
                        number, "holds back %d of %d".formatted(heldOut, values.length), null);
            }
            return new HeldOut(cells[0].strip(), values, heldOut);
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
            throw refusal(number, "is no 'id,n,value,value,...'", e);
        }
    }

    private static double value(String cell) {
        var value = Double.parseDouble(cell.strip());
        if (!Double.isFinite(value)) {
            throw new NumberFormatException(cell);
        }
        return value;
    }

    private static IllegalArgumentException refusal(
            int line, String what, @Nullable Exception cause) {
        return new IllegalArgumentException("Line %d %s.".formatted(line, what), cause);
    }

    static BufferedReader text(Path path) throws IOException {
        var in = Files.newInputStream(path);
        var plain = path.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }
}
