package io.pennyflow.flink.forecast.household;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Bills as one would have known them on an earlier day: a series after three payments, and as much
 * as the last three of them. Its days are those that are known now.
 */
final class Hindsight {
    private static final int PAID_MIN = 3;

    /** As far as an earlier day is asked for; what is later must not change the answer. */
    private static final int AHEAD_DAYS = 31;

    private Hindsight() {}

    /** Those paid by then, of series that were known. */
    static List<Event> known(List<Event> events, int day) {
        var series = paidBy(events, day);
        return events.stream()
                .filter(it -> series.containsKey(it.series()) && isPaidBy(it, day))
                .toList();
    }

    /** Those that were to come within a month, of series that were known. */
    static List<Expected> expected(List<Event> events, int day) {
        var series = paidBy(events, day);
        return events.stream()
                .filter(it -> series.containsKey(it.series()) && !isPaidBy(it, day))
                .filter(it -> it.due() > day && it.due() <= day + AHEAD_DAYS)
                .map(it -> expected(it, amount(series.getOrDefault(it.series(), List.of()))))
                .toList();
    }

    private static Map<String, List<Event>> paidBy(List<Event> events, int day) {
        var paid =
                events.stream()
                        .filter(it -> isPaidBy(it, day))
                        .collect(Collectors.groupingBy(Event::series));
        paid.values().removeIf(it -> it.size() < PAID_MIN);
        return paid;
    }

    private static boolean isPaidBy(Event event, int day) {
        return event.paid() != Event.NEVER && event.paid() <= day;
    }

    /** The middle one of the last three, which are at the end: events are in time. */
    private static double amount(List<Event> paid) {
        var last = paid.subList(paid.size() - PAID_MIN, paid.size());
        var amounts = last.stream().mapToDouble(Event::amount).toArray();
        Arrays.sort(amounts);
        return amounts[PAID_MIN / 2];
    }

    private static Expected expected(Event event, double amount) {
        return new Expected(
                event.series(),
                "",
                event.due(),
                event.due(),
                event.due(),
                amount,
                amount,
                amount,
                1);
    }
}
