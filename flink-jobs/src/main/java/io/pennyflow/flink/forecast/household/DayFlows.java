package io.pennyflow.flink.forecast.household;

import io.pennyflow.flink.forecast.model.Forecaster;
import java.util.Map;
import java.util.TreeMap;

/** The days of one account or category, in order. */
final class DayFlows {
    private final TreeMap<Integer, Movement> days = new TreeMap<>();

    void add(int day, Movement movement) {
        days.put(day, movement);
    }

    Iterable<Integer> days() {
        return days.keySet();
    }

    /** Currency of the newest day. */
    String currency() {
        return days.lastEntry().getValue().currency();
    }

    /** Whether anything moved by then. */
    boolean isKnownOn(int day) {
        return days.floorKey(day) != null;
    }

    boolean isIn(String currency) {
        return days.values().stream().anyMatch(it -> it.currency().equals(currency));
    }

    /** The first day that a forecast looks at. */
    int first(int origin) {
        return Math.max(days.firstKey(), origin - Forecaster.HISTORY_MAX + 1);
    }

    /** What moved each day from one to another, those days included. */
    double[] flows(int first, int origin, String currency) {
        var flows = new double[origin - first + 1];
        for (var day : days.subMap(first, true, origin, true).entrySet()) {
            flows[day.getKey() - first] = of(day, currency);
        }
        return flows;
    }

    double balance(int origin) {
        var last = days.floorEntry(origin);
        return last == null ? 0 : last.getValue().balance() / Movement.UNIT;
    }

    /** Whether a day has room for such a payment: it moved as much, the same way. */
    boolean holds(Event event, String currency) {
        var day = days.get(event.paid());
        if (day == null || !day.currency().equals(currency)) {
            return false;
        }
        var flow = day.flow() / Movement.UNIT;
        return flow * event.amount() > 0
                && Math.abs(flow) >= Math.abs(event.amount()) - 1 / Movement.UNIT;
    }

    private static double of(Map.Entry<Integer, Movement> day, String currency) {
        var movement = day.getValue();
        return movement.currency().equals(currency) ? movement.flow() / Movement.UNIT : 0;
    }
}
