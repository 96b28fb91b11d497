package io.pennyflow.streams.matching;

import java.time.LocalDate;

/** Days of which a batch states every row, both included. */
public record Period(LocalDate from, LocalDate to) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Covers the day, and those around it, so that a row dated otherwise is still inside. */
    boolean coversWell(LocalDate day, int margin) {
        return covers(day.minusDays(margin)) && covers(day.plusDays(margin));
    }

    Period with(LocalDate day) {
        return new Period(day.isBefore(from) ? day : from, day.isAfter(to) ? day : to);
    }
}
