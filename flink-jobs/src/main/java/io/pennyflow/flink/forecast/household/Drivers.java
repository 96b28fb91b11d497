package io.pennyflow.flink.forecast.household;

import io.pennyflow.flink.forecast.household.Driver.Kind;
import io.pennyflow.flink.forecast.model.PublicHolidays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Takes a forecast apart into what it is made of. */
final class Drivers {
    static final int MOST = 12;

    private static final int HOLIDAYS_MOST = 2;

    /** A smaller part of what usually moves is no reason for anything. */
    private static final double PART = 0.1;

    private static final Comparator<Driver> BY_WEIGHT =
            Comparator.comparingDouble(Driver::weight)
                    .reversed()
                    .thenComparing(Driver::kind)
                    .thenComparing(Driver::reference);

    private Drivers() {}

    /** Those that matter most first. */
    static List<Driver> of(
            Facts facts, Rest rest, List<Bands> said, Period period, PublicHolidays holidays) {
        var drivers = new ArrayList<Driver>(events(facts, rest));
        var middle = said.stream().mapToDouble(Bands::p50).skip(1).average().orElse(0);
        addUsual(facts, rest, middle, said.size(), drivers);
        addTrend(rest, middle, drivers);
        if (period == Period.DAY) {
            addHolidays(rest, said, holidays, drivers);
        }
        return drivers.stream().sorted(BY_WEIGHT).limit(MOST).toList();
    }

    private static List<Driver> events(Facts facts, Rest rest) {
        var end = rest.starts().get(rest.starts().size() - 1).toEpochDay();
        var series = new TreeMap<String, List<Expected>>();
        facts.expected().stream()
                .filter(it -> it.on() < end)
                .forEach(it -> series.computeIfAbsent(it.series(), x -> new ArrayList<>()).add(it));
        return series.values().stream().map(Drivers::event).toList();
    }

    private static Driver event(List<Expected> times) {
        var first = times.get(0);
        return new Driver(
                first.amount() < 0 ? Kind.BILL : Kind.INCOME,
                first.counterparty(),
                first.series(),
                first.amount(),
                times.size(),
                LocalDate.ofEpochDay(first.on()));
    }

    /** Of a household by category, of others in one. */
    private static void addUsual(
            Facts facts, Rest rest, double middle, int steps, List<Driver> drivers) {
        if (facts.usual().isEmpty() && middle != 0) {
            drivers.add(new Driver(Kind.USUAL, "", "", middle, steps, null));
        }
        var first = rest.starts().get(0);
        var end = rest.starts().get(steps);
        var days = ChronoUnit.DAYS.between(first, end) / (double) steps;
        for (var usual : facts.usual()) {
            if (usual.flow() != 0) {
                drivers.add(
                        new Driver(
                                Kind.USUAL,
                                "",
                                usual.category(),
                                usual.flow() * days,
                                steps,
                                null));
            }
        }
    }

    private static void addTrend(Rest rest, double middle, List<Driver> drivers) {
        var history = rest.history();
        var steps = rest.starts().size() - 1;
        var before =
                Arrays.stream(history, Math.max(0, history.length - steps), history.length)
                        .average()
                        .orElse(0);
        if (Math.abs(middle - before) > PART * Math.abs(before)) {
            drivers.add(new Driver(Kind.TREND, "", "", middle - before, steps, null));
        }
    }

    private static void addHolidays(
            Rest rest, List<Bands> said, PublicHolidays holidays, List<Driver> drivers) {
        var usual = said.stream().mapToDouble(it -> Math.abs(it.p50())).average().orElse(0);
        var found = new ArrayList<Driver>();
        for (var step = 0; step < said.size(); step++) {
            var day = rest.starts().get(step);
            var code = holidays.holiday(day);
            var more = said.get(step).p50() - likeWeekday(rest, said, day, holidays);
            if (code.isPresent() && Math.abs(more) > PART * usual) {
                found.add(new Driver(Kind.HOLIDAY, code.get(), "", more, 1, day));
            }
        }
        found.stream().sorted(BY_WEIGHT).limit(HOLIDAYS_MOST).forEach(drivers::add);
    }

    private static double likeWeekday(
            Rest rest, List<Bands> said, LocalDate day, PublicHolidays holidays) {
        var sum = 0.0;
        var count = 0;
        for (var step = 0; step < said.size(); step++) {
            var other = rest.starts().get(step);
            if (other.getDayOfWeek() == day.getDayOfWeek() && !holidays.isHoliday(other)) {
                sum += said.get(step).p50();
                count++;
            }
        }
        return sum / Math.max(1, count);
    }
}
