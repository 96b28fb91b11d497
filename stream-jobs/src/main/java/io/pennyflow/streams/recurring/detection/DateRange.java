package io.pennyflow.streams.recurring.detection;

import java.time.LocalDate;

/**
 * When something is expected.
 *
 * @param from one in ten comes before
 * @param to one in ten comes after
 */
public record DateRange(LocalDate from, LocalDate likely, LocalDate to) {}
