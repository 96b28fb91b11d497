package io.pennyflow.local.eval.forecast;

import io.pennyflow.flink.forecast.household.Books;
import io.pennyflow.flink.forecast.household.ClosedBooks;
import io.pennyflow.flink.forecast.household.Event;
import io.pennyflow.flink.forecast.household.Movement;
import io.pennyflow.flink.forecast.household.Occurrence;
import io.pennyflow.flink.forecast.household.Place;
import io.pennyflow.local.demo.DemoAccount;
import io.pennyflow.local.eval.recurring.Enrichment;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.streams.recurring.Dealings;
import io.pennyflow.streams.recurring.detection.Bill;
import io.pennyflow.streams.recurring.detection.Life;
import io.pennyflow.streams.recurring.detection.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A demo household as it was known on a day: its sums, and the bills that the search would have
 * found by then in what was booked by then.
 */
final class KnownHousehold {
    private static final int SCALE = 4;
    private static final Place PLACE = new Place("EUR", "DE");

    private final Map<UUID, EnrichedTransaction> known = new HashMap<>();
    private final Map<String, SortedMap<Integer, Long>> accounts = new TreeMap<>();
    private final Map<String, SortedMap<Integer, Long>> categories = new TreeMap<>();
    private final LocalDate day;

    private KnownHousehold(List<EnrichedTransaction> transactions, LocalDate day) {
        this.day = day;
        for (var transaction : transactions) {
            if (!transaction.getBookedOn().isAfter(day)) {
                known.put(transaction.getTransactionId(), transaction);
                var on = Math.toIntExact(transaction.getBookedOn().toEpochDay());
                var amount = units(transaction.getAmount());
                add(accounts, transaction.getAccountId().toString(), on, amount);
                add(categories, transaction.getCategory(), on, amount);
            }
        }
    }

    static ClosedBooks on(List<EnrichedTransaction> transactions, LocalDate day) {
        return new KnownHousehold(transactions, day).books();
    }

    private static void add(
            Map<String, SortedMap<Integer, Long>> all, String name, int day, long amount) {
        all.computeIfAbsent(name, it -> new TreeMap<>()).merge(day, amount, Long::sum);
    }

    private ClosedBooks books() {
        var books = new Books("eval", PLACE);
        for (var account : DemoAccount.values()) {
            addAccount(books, account);
        }
        categories.forEach(
                (category, days) ->
                        days.forEach(
                                (on, flow) ->
                                        books.addCategoryDay(
                                                category,
                                                on,
                                                new Movement(PLACE.currency(), flow, 0))));
        for (var dealings : Dealings.of(known.values())) {
            dealings.series().forEach(it -> addSeries(books, it));
        }
        return books.closed().orElseThrow();
    }

    private void addAccount(Books books, DemoAccount account) {
        var id = Enrichment.account(account.name()).toString();
        var balance = units(account.openingBalance());
        for (var flow : accounts.getOrDefault(id, new TreeMap<>()).entrySet()) {
            balance += flow.getValue();
            var movement = new Movement(account.currency(), flow.getValue(), balance);
            books.addAccountDay(id, flow.getKey(), movement);
        }
    }

    private void addSeries(Books books, Series series) {
        var name = series.first().toString();
        var newest = Objects.requireNonNull(known.get(series.last().id()));
        books.addConfidence(name, series.confidence());
        for (var bill : Life.of(series, day).bills()) {
            books.addOccurrence(occurrence(name, series, bill, newest));
        }
    }

    private static Occurrence occurrence(
            String name, Series series, Bill bill, EnrichedTransaction newest) {
        var paid = bill.paid();
        return new Occurrence(
                name,
                newest.getAccountId().toString(),
                newest.getDescription(),
                newest.getCategory(),
                bill.state().text(),
                series.cadence().text(),
                epochDay(bill.when().from()),
                epochDay(bill.when().likely()),
                epochDay(bill.when().to()),
                units(bill.amount().likely()),
                units(bill.amount().least()),
                units(bill.amount().most()),
                newest.getCurrency(),
                paid == null ? Event.NEVER : epochDay(paid.on()));
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    private static long units(BigDecimal amount) {
        return amount.setScale(SCALE).unscaledValue().longValueExact();
    }
}
