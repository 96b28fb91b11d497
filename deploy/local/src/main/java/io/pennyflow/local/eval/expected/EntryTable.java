package io.pennyflow.local.eval.expected;

import io.pennyflow.local.eval.expected.Expected.Row;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** CSV with the columns date (ISO 8601), description and amount, among others. */
final class EntryTable implements ExpectedReader {
    private static final Pattern CELL =
            Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)");

    @Override
    public Optional<Expected> read(String text) {
        var lines = text.lines().filter(it -> !it.isBlank()).toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var header = cells(lines.get(0));
        var columns = List.of("date", "description", "amount");
        if (!header.containsAll(columns)) {
            return Optional.empty();
        }
        var at = columns.stream().map(header::indexOf).toList();
        var rows = new ArrayList<Row>();
        for (var line : lines.subList(1, lines.size())) {
            try {
                rows.add(row(cells(line), at));
            } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
                return Optional.empty(); // Not plain enough to be what somebody expects.
            }
        }
        return Optional.of(new Expected(rows, List.of(), List.of(), List.of()));
    }

    private static Row row(List<String> cells, List<Integer> at) {
        return new Row(
                new BigDecimal(cells.get(at.get(2))),
                LocalDate.parse(cells.get(at.get(0))),
                null,
                null,
                cells.get(at.get(1)),
                null,
                null,
                null);
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var found = CELL.matcher(line);
        while (found.find() && (found.end() > found.start() || found.start() < line.length())) {
            var quoted = found.group(1);
            cells.add(quoted == null ? found.group(2) : quoted.replace("\"\"", "\""));
        }
        return cells;
    }
}
