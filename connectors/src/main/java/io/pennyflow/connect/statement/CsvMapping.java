package io.pennyflow.connect.statement;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * How to read one bank's CSV: detected, or set by a person and remembered.
 *
 * @param encoding a charset name Java knows, such as {@code windows-1252}
 * @param delimiter one of {@code , ; | } and tab
 * @param hasHeader whether the first line after the skipped ones names the columns
 * @param skipLines lines before the header, or before the first row when there is none
 */
public record CsvMapping(
        String encoding,
        char delimiter,
        boolean hasHeader,
        int skipLines,
        DateOrder dateOrder,
        NumberFormat numberFormat,
        CsvColumns columns) {

    private static final String DELIMITERS = ",;|\t";

    /**
     * @throws IllegalArgumentException with a sentence, for what no file can be read by
     */
    public CsvMapping {
        if (DELIMITERS.indexOf(delimiter) < 0) {
            throw new IllegalArgumentException(
                    "The delimiter must be a comma, a semicolon, a bar or a tab.");
        }
        if (skipLines < 0) {
            throw new IllegalArgumentException("The lines to skip must be 0 or more.");
        }
        requireCharset(encoding);
    }

    private static void requireCharset(String encoding) {
        try {
            Charset.forName(encoding);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "The encoding \"%s\" is not known. Choose UTF-8 or windows-1252."
                            .formatted(encoding),
                    e);
        }
    }

    /** What is missing before rows can be read, as a sentence; empty when nothing is. */
    public Optional<String> problem() {
        if (columns.bookedOn() == null) {
            return Optional.of("No column holds the booking date. Choose the one that does.");
        }
        if (columns.amount() == null && columns.debit() == null && columns.credit() == null) {
            return Optional.of(
                    "No column holds the amount. Choose it, or the columns of money out and in.");
        }
        return Optional.empty();
    }
}
