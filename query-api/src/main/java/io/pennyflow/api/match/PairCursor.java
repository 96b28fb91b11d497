package io.pennyflow.api.match;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The last pair of a page; the next page starts behind it. */
record PairCursor(LocalDate bookedOn, UUID one, UUID other) {
    static PairCursor of(Pair pair) {
        return new PairCursor(
                pair.one().bookedOn(), pair.one().transactionId(), pair.other().transactionId());
    }

    /** Reads back what {@link #toString} wrote; empty for anything else. */
    static Optional<PairCursor> parse(String text) {
        var parts = text.split("_", -1);
        if (parts.length != 3 || parts[0].length() != 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PairCursor(
                            LocalDate.parse(parts[0]),
                            UUID.fromString(parts[1]),
                            UUID.fromString(parts[2])));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return bookedOn + "_" + one + "_" + other;
    }
}
