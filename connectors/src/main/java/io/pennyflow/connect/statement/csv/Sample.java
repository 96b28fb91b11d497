package io.pennyflow.connect.statement.csv;

import io.pennyflow.connect.statement.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first rows of a file as one delimiter cuts them. */
record Sample(char delimiter, List<Row> rows) {
    static final int ROWS = 300;

    /** Of all cells together; a row may be as long as 64 KiB. */
    private static final int CHARACTERS = 1 << 20;

    /** A row of trimmed cells; one that could not be cut has none. */
    record Row(int line, List<String> cells) implements CsvRow {
        @Override
        public int size() {
            return cells.size();
        }

        @Override
        public String field(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        @Override
        public String content() {
            return String.join(" ", cells);
        }

        @Override
        public @Nullable String problem() {
            return null;
        }

        boolean isWide() {
            return cells.size() > 1;
        }
    }

    static Sample of(Path file, Charset charset, char delimiter) {
        try (var lines = new CsvLines(TableText.reader(file, charset), delimiter)) {
            var rows = new ArrayList<Row>();
            var characters = 0L;
            while (rows.size() < ROWS && characters < CHARACTERS && lines.next()) {
                var cells = lines.cells();
                characters += cells.stream().mapToLong(String::length).sum();
                rows.add(new Row(lines.line(), cells));
            }
            return new Sample(delimiter, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The share of rows that are as wide as most rows are; 0 when most are one cell. */
    double evenness() {
        var widths = new int[Limits.COLUMNS + 1];
        rows.forEach(row -> widths[row.cells().size()]++);
        var most = 0;
        for (var width = 2; width < widths.length; width++) {
            most = Math.max(most, widths[width]);
        }
        return rows.isEmpty() || most < widths[1] ? 0 : (double) most / rows.size();
    }
}
