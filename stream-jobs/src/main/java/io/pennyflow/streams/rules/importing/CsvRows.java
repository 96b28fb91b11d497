package io.pennyflow.streams.rules.importing;

import java.util.ArrayList;
import java.util.List;

/** The rows of a CSV text with commas, quotes where needed, and a quote twice for itself. */
final class CsvRows {
    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private List<String> row = new ArrayList<>();
    private int at;

    private CsvRows(String text) {
        this.text = text;
    }

    static List<List<String>> of(String text) {
        return new CsvRows(text.startsWith("\ufeff") ? text.substring(1) : text).read();
    }

    private List<List<String>> read() {
        while (at < text.length()) {
            var character = text.charAt(at++);
            switch (character) {
                case '"' -> quoted();
                case ',' -> endCell();
                case '\n' -> endRow();
                case '\r' -> {
                    // It stands before the end of the line, which ends the row.
                }
                default -> cell.append(character);
            }
        }
        if (cell.length() > 0 || !row.isEmpty()) {
            endRow();
        }
        return rows;
    }

    private void quoted() {
        while (at < text.length()) {
            var character = text.charAt(at++);
            if (character != '"') {
                cell.append(character);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append(text.charAt(at++));
            } else {
                return;
            }
        }
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.size() > 1 || !row.get(0).isEmpty()) {
            rows.add(row);
        }
        row = new ArrayList<>();
    }
}
