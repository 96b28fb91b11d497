package io.pennyflow.local.eval.recurring;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** A CSV file, plain or {@code .gz}, whose first line names the columns. */
final class CsvTable {
    static final int ROWS_MAX = 2_000_000;

    private static final ObjectReader ROWS =
            new CsvMapper()
                    .readerForListOf(String.class)
                    .withFeatures(
                            CsvParser.Feature.WRAP_AS_ARRAY, CsvParser.Feature.SKIP_EMPTY_LINES);

    private final List<String> header;
    private List<String> cells = List.of();

    private CsvTable(List<String> header) {
        this.header = header;
    }

    /**
     * Each line as what the function makes of it.
     *
     * @throws IllegalArgumentException that names the line when the function throws, or when there
     *     are more than {@link #ROWS_MAX}
     */
    static <T> List<T> read(Path file, Function<CsvTable, T> row) throws IOException {
        try (var in = text(file);
                var lines = ROWS.<List<String>>readValues(in)) {
            if (!lines.hasNextValue()) {
                throw new IllegalArgumentException(file + " is empty.");
            }
            var table = new CsvTable(lines.nextValue());
            var all = new ArrayList<T>();
            while (lines.hasNextValue()) {
                if (all.size() == ROWS_MAX) {
                    throw new IllegalArgumentException(file + " has too many lines.");
                }
                var number = lines.getCurrentLocation().getLineNr();
                table.cells = lines.nextValue();
                all.add(table.row(file, number, row));
            }
            return all;
        }
    }

    private <T> T row(Path file, int number, Function<CsvTable, T> row) {
        try {
            return row.apply(this);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "Line %d of %s cannot be read: %s".formatted(number, file, e.getMessage()), e);
        }
    }

    /** The cell of this line in the column of that name. */
    String cell(String column) {
        var at = header.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "there is no column '%s' but %s".formatted(column, header));
        }
        if (at >= cells.size()) {
            throw new IllegalArgumentException("it ends before the column '%s'".formatted(column));
        }
        return cells.get(at).strip();
    }

    private static Reader text(Path file) throws IOException {
        var in = Files.newInputStream(file);
        var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
        return new InputStreamReader(plain, StandardCharsets.UTF_8);
    }
}
