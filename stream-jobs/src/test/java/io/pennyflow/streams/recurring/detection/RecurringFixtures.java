package io.pennyflow.streams.recurring.detection;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Payments as tests name them: the same words give the same ids. */
final class RecurringFixtures {
    private RecurringFixtures() {}

    static Occurrence paid(String on, String amount) {
        return paid(on, amount, "");
    }

    /** One of several that are equal. */
    static Occurrence paid(String on, String amount, String which) {
        var id = UUID.nameUUIDFromBytes((on + amount + which).getBytes(StandardCharsets.UTF_8));
        return new Occurrence(id, LocalDate.parse(on), new BigDecimal(amount));
    }

    static Occurrence paid(LocalDate on, String amount) {
        return paid(on.toString(), amount);
    }

    static List<Occurrence> monthly(String first, int times, String amount) {
        return times(times, at -> paid(LocalDate.parse(first).plusMonths(at), amount));
    }

    static List<Occurrence> weekly(String first, int weeks, int times, String amount) {
        return times(
                times, at -> paid(LocalDate.parse(first).plusWeeks((long) at * weeks), amount));
    }

    static List<Occurrence> times(int times, IntFunction<Occurrence> each) {
        var all = new ArrayList<Occurrence>();
        for (var at = 0; at < times; at++) {
            all.add(each.apply(at));
        }
        return all;
    }

    /** Said at the beginning of February 2026. */
    static Stated stated(int id, Cadence cadence, String first, String amount) {
        return stated(id, cadence, first, null, amount);
    }

    static Stated stated(
            int id, Cadence cadence, String first, @Nullable String until, String amount) {
        return new Stated(
                new UUID(0, id),
                cadence,
                LocalDate.parse(first),
                until == null ? null : LocalDate.parse(until),
                new BigDecimal(amount),
                false,
                LocalDate.parse("2026-02-01"));
    }

    @SafeVarargs
    static List<Occurrence> all(List<Occurrence>... parts) {
        var all = new ArrayList<Occurrence>();
        for (var part : parts) {
            all.addAll(part);
        }
        return all;
    }
}
