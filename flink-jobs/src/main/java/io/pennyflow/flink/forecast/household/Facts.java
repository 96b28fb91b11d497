package io.pennyflow.flink.forecast.household;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * All that the forecast of one series follows from. Amounts are in units of its currency; days are
 * counted from 1970-01-01.
 *
 * @param seed of whatever chance is needed, the same for the same series
 * @param country by whose calendar it lives, ISO 3166-1 alpha-2; empty when nobody said
 * @param origin the last day with known facts
 * @param first the day of the first flow
 * @param flows what moved, a day each, up to and with origin
 * @param balance at the end of origin; 0 of what is no account
 * @param events bills and income that are in the flows, or should have been
 * @param expected bills and income to come
 * @param usual of a household, what its categories came to; else empty
 */
@SuppressWarnings("ArrayRecordComponent") // A long row of numbers, never compared.
public record Facts(
        Subject subject,
        long seed,
        String currency,
        String country,
        int origin,
        int first,
        double[] flows,
        double balance,
        List<Event> events,
        List<Expected> expected,
        List<Usual> usual) {

    boolean isBalance() {
        return subject.kind() == SeriesKind.ACCOUNT;
    }

    LocalDate originDay() {
        return LocalDate.ofEpochDay(origin);
    }

    LocalDate firstDay() {
        return LocalDate.ofEpochDay(first);
    }

    /** The same of an account with another balance. */
    public Facts withBalance(double other) {
        return new Facts(
                subject, seed, currency, country, origin, first, flows, other, events, expected,
                usual);
    }

    /** As it was known on an earlier day: without what came later. */
    Facts asOf(int day) {
        var known = Math.max(0, day - first + 1);
        var later = Arrays.stream(flows, known, flows.length).sum();
        return new Facts(
                subject,
                seed,
                currency,
                country,
                day,
                first,
                Arrays.copyOf(flows, known),
                balance - later,
                Hindsight.known(events, day),
                Hindsight.expected(events, day),
                List.of());
    }

    /** The flows without the bills and income in them. */
    double[] rest() {
        var rest = flows.clone();
        for (var event : events) {
            var at = event.paid() - first;
            if (event.paid() != Event.NEVER && at >= 0 && at < rest.length) {
                rest[at] -= event.amount();
            }
        }
        return rest;
    }

    /** What moved in a span of days within the flows. */
    double sum(LocalDate from, LocalDate before) {
        return sum(flows, from, before);
    }

    double sum(double[] values, LocalDate from, LocalDate before) {
        var start = Math.max(0, Math.toIntExact(from.toEpochDay()) - first);
        var end = Math.min(values.length, Math.toIntExact(before.toEpochDay()) - first);
        return start >= end ? 0 : Arrays.stream(values, start, end).sum();
    }
}
