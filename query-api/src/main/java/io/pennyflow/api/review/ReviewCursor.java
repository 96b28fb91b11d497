package io.pennyflow.api.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The last item of a page; the next page starts behind it. */
record ReviewCursor(double probability, LocalDate bookedOn, UUID transactionId) {
    private static final int DAY_LENGTH = 10;

    static ReviewCursor of(ReviewItem item) {
        return new ReviewCursor(item.probability(), item.bookedOn(), item.transactionId());
    }

    /** Reads back what {@link #toString} wrote; empty for anything else. */
    static Optional<ReviewCursor> parse(String text) {
        var parts = text.split("_", -1);
        if (parts.length != 3 || parts[1].length() != DAY_LENGTH) {
            return Optional.empty();
        }
        try {
            var cursor =
                    new ReviewCursor(
                            Double.parseDouble(parts[0]),
                            LocalDate.parse(parts[1]),
                            UUID.fromString(parts[2]));
            return Optional.of(cursor).filter(it -> Double.isFinite(it.probability));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return probability + "_" + bookedOn + "_" + transactionId;
    }
}
