package io.pennyflow.local.eval.categories;

import java.util.ArrayList;
import java.util.List;

/** A line of a CSV file as its cells; a quoted cell may hold commas and doubled quotes. */
final class CsvLine {
    private CsvLine() {}

    static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < line.length(); at++) {
            var character = line.charAt(at);
            if (character == '"' && quoted && line.startsWith("\"", at + 1)) {
                cell.append(character);
                at++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
