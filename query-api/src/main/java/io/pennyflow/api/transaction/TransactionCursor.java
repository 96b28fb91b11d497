package io.pennyflow.api.transaction;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** The last transaction of a page; the next page starts behind it. */
record TransactionCursor(LocalDate bookedOn, UUID transactionId) {
    private static final char SEPARATOR = '.';
    private static final int DAY_LENGTH = 10;

    /** Reads back what {@link #toString} wrote; empty for anything else. */
    static Optional<TransactionCursor> parse(String text) {
        var separator = text.indexOf(SEPARATOR);
        if (separator != DAY_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new TransactionCursor(
                            LocalDate.parse(text.substring(0, separator)),
                            UUID.fromString(text.substring(separator + 1))));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return bookedOn + String.valueOf(SEPARATOR) + transactionId;
    }
}
