package io.pennyflow.api.alert;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** The last alert of a page; the next page starts behind it. */
record AlertCursor(Instant raisedAt, UUID alertId) {
    private static final char SEPARATOR = '_';

    /** PostgreSQL cannot hold every instant Java can; nothing is raised after this one. */
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** Reads back what {@link #toString} wrote; empty for anything else. */
    static Optional<AlertCursor> parse(String text) {
        var separator = text.indexOf(SEPARATOR);
        if (separator < 0) {
            return Optional.empty();
        }
        try {
            var at = Instant.parse(text.substring(0, separator));
            return at.isBefore(Instant.EPOCH) || at.isAfter(LATEST)
                    ? Optional.empty()
                    : Optional.of(
                            new AlertCursor(at, UUID.fromString(text.substring(separator + 1))));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return raisedAt + String.valueOf(SEPARATOR) + alertId;
    }
}
