package io.pennyflow.local.eval.anomalies;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;

/** Rows of numbers, of which some are known to be anomalies. */
final class LabelledTable {
    static final int ROWS_MAX = 1_000_000;

    private final double[][] rows;
    private final boolean[] anomalous;

    private LabelledTable(double[][] rows, boolean[] anomalous) {
        this.rows = rows;
        this.anomalous = anomalous;
    }

    double[][] rows() {
        return rows;
    }

    boolean[] anomalous() {
        return anomalous;
    }

    /** From a CSV file: a line of names, then numbers, of which the last is 1 for an anomaly. */
    static LabelledTable read(Path file) throws IOException {
        var lines = new ArrayList<double[]>();
        try (var in = TextFile.open(file)) {
            var names = in.readLine();
            var columns = names == null ? 0 : names.split(",", -1).length;
            var number = 1;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank() && lines.size() < ROWS_MAX) {
                    lines.add(numbers(line, columns, number, file));
                }
            }
        }
        if (lines.size() < 2 || lines.get(0).length < 2) {
            throw new IllegalArgumentException(
                    file + " has no two rows of a number and a label each.");
        }
        return split(lines.toArray(new double[0][]));
    }

    private static LabelledTable split(double[][] lines) {
        var rows = new double[lines.length][];
        var anomalous = new boolean[lines.length];
        for (var i = 0; i < lines.length; i++) {
            var last = lines[i].length - 1;
            rows[i] = Arrays.copyOf(lines[i], last);
            anomalous[i] = lines[i][last] == 1;
        }
        return new LabelledTable(rows, anomalous);
    }

    private static double[] numbers(String line, int columns, int number, Path file) {
        try {
            var numbers =
                    Arrays.stream(line.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
            if (numbers.length == columns && Arrays.stream(numbers).allMatch(Double::isFinite)) {
                return numbers;
            }
        } catch (NumberFormatException e) {
            // Said below, with where it is.
        }
        throw new IllegalArgumentException(
                "Line %d of %s is not %d numbers: %s".formatted(number, file, columns, line));
    }
}
