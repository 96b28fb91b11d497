package io.pennyflow.connect.statement.workbook;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.text.AmountText;
import io.pennyflow.connect.statement.text.DateText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** One sheet as it is written down: a line for each row, so that line numbers are row numbers. */
final class SheetText implements AutoCloseable {
    private final Path file;
    private final BufferedWriter out;
    private long characters;
    private long statementRows;
    private boolean empty = true;
    private int row = 1;
    private int column;
    private boolean dated;
    private boolean paid;

    SheetText(Path file) {
        this.file = file;
        try {
            // A lone surrogate becomes a question mark.
            out =
                    new BufferedWriter(
                            new OutputStreamWriter(
                                    Files.newOutputStream(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return file;
    }

    /** How many rows have a date and an amount. */
    long statementRows() {
        return statementRows;
    }

    boolean isEmpty() {
        return empty;
    }

    /**
     * Goes to a row; one that lies behind is a next one, for nothing may be lost.
     *
     * @param number from 1
     */
    void row(int number) {
        if (number > Limits.SHEET_ROWS) {
            throw Refusal.tooLarge("has more than 1,048,576 rows in a sheet");
        }
        var wanted = column == 0 ? number : Math.max(number, row + 1);
        while (row < wanted) {
            endRow();
        }
    }

    /** The next row. */
    void nextRow() {
        row(row + 1);
    }

    /**
     * Writes a cell of the row; empty ones need not be written.
     *
     * @param index from 0; one that lies behind is the next one
     */
    void cell(int index, String text) {
        if (text.isBlank()) {
            return;
        }
        if (index >= Limits.SHEET_COLUMNS) {
            throw Refusal.tooLarge("has more than 16,384 columns in a sheet");
        }
        judge(text);
        var at = Math.max(index, column);
        put("\t".repeat(column == 0 ? at : at - column + 1));
        put(quoted(plain(text)));
        column = at + 1;
        empty = false;
    }

    private void judge(String text) {
        if (!dated && DateText.isDate(text)) {
            dated = true;
        } else if (!paid) {
            paid = AmountText.isAmount(text);
        }
    }

    private static String plain(String text) {
        var plain =
                text.length() > Limits.CELL_CHARACTERS
                        ? text.substring(0, Limits.CELL_CHARACTERS)
                        : text;
        for (var i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) < ' ') {
                return spaced(plain);
            }
        }
        return plain;
    }

    private static String spaced(String text) {
        var spaced = new StringBuilder(text.length());
        text.chars().forEach(c -> spaced.append(c < ' ' ? ' ' : (char) c));
        return spaced.toString();
    }

    /** Only a quotation mark in front means anything to the reader of the text. */
    private static String quoted(String text) {
        return text.stripLeading().startsWith("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private void endRow() {
        put("\n");
        statementRows += dated && paid ? 1 : 0;
        dated = false;
        paid = false;
        column = 0;
        row++;
    }

    private void put(String text) {
        characters += text.length();
        if (characters > Limits.SHEET_CHARACTERS) {
            throw Refusal.tooLarge("holds more than 200 MB of text in a sheet");
        }
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the last row, too. */
    @Override
    public void close() {
        try (out) {
            if (column > 0) {
                endRow();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
