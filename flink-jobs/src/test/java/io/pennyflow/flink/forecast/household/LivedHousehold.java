package io.pennyflow.flink.forecast.household;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A household that earns 3,000 on the 25th, pays 1,000 of rent on the 1st and shops every day, with
 * its bills as the streams would tell them.
 */
public final class LivedHousehold {
    public static final String TENANT = "00000000-0000-0000-0000-00000000000a";
    public static final String CHECKING = "00000000-0000-0000-0000-000000000001";
    public static final String GROCERIES = "FOOD_AND_DRINK_GROCERIES";
    public static final String RENT = "RENT_AND_UTILITIES_RENT";
    public static final String WAGES = "INCOME_WAGES";
    public static final LocalDate LAST = LocalDate.of(2026, 5, 17);

    static final String RENT_SERIES = "00000000-0000-0000-0000-0000000000f1";
    static final String WAGES_SERIES = "00000000-0000-0000-0000-0000000000f2";

    public final Map<Integer, Movement> account = new TreeMap<>();
    public final Map<String, Map<Integer, Movement>> categories = new TreeMap<>();
    public final List<Occurrence> occurrences = new ArrayList<>();

    private LivedHousehold() {}

    public static LivedHousehold of(int days, long seed) {
        var household = new LivedHousehold();
        var random = new Random(seed);
        var first = LAST.minusDays(days - 1L);
        for (var day = first; !day.isAfter(LAST); day = day.plusDays(1)) {
            household.move(GROCERIES, day, -(15 + random.nextInt(40)) * 10_000L);
        }
        household.bills(RENT_SERIES, RENT, "Landlord", 1, -1_000_0000L, first);
        household.bills(WAGES_SERIES, WAGES, "Employer", 25, 3_000_0000L, first);
        household.settle();
        return household;
    }

    private void bills(
            String series, String category, String name, int date, long amount, LocalDate first) {
        var until = LAST.plusDays(92);
        for (var month = first.withDayOfMonth(date);
                month.isBefore(until);
                month = month.plusMonths(1)) {
            if (month.isBefore(first)) {
                continue;
            }
            var paid = !month.isAfter(LAST);
            var on = Math.toIntExact(month.toEpochDay());
            if (paid) {
                move(category, month, amount);
            }
            occurrences.add(
                    new Occurrence(
                            series,
                            CHECKING,
                            name,
                            category,
                            paid ? "paid" : "upcoming",
                            "monthly",
                            on,
                            on,
                            on,
                            amount,
                            amount,
                            amount,
                            "EUR",
                            paid ? on : Event.NEVER));
        }
    }

    private void move(String category, LocalDate day, long amount) {
        var on = Math.toIntExact(day.toEpochDay());
        categories
                .computeIfAbsent(category, it -> new TreeMap<>())
                .merge(on, new Movement("EUR", amount, 0), LivedHousehold::sum);
        account.merge(on, new Movement("EUR", amount, 0), LivedHousehold::sum);
    }

    private static Movement sum(Movement one, Movement other) {
        return new Movement("EUR", one.flow() + other.flow(), 0);
    }

    /** Balances, with 2,000 to begin with. */
    private void settle() {
        var balance = 2_000_0000L;
        for (var day : account.entrySet()) {
            balance += day.getValue().flow();
            day.setValue(new Movement("EUR", day.getValue().flow(), balance));
        }
    }

    Books books() {
        var books = new Books(TENANT, new Place("EUR", "DE"));
        account.forEach((day, movement) -> books.addAccountDay(CHECKING, day, movement));
        categories.forEach(
                (category, days) ->
                        days.forEach(
                                (day, movement) -> books.addCategoryDay(category, day, movement)));
        occurrences.forEach(books::addOccurrence);
        return books;
    }

    Facts facts(Subject subject) {
        return books().closed().orElseThrow().facts(subject);
    }
}
