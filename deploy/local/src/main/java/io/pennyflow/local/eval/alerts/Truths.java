package io.pennyflow.local.eval.alerts;

import io.pennyflow.local.demo.DemoHousehold;
import io.pennyflow.local.demo.DemoRow;
import io.pennyflow.local.demo.GroundTruth;
import io.pennyflow.local.eval.recurring.Enrichment;
import io.pennyflow.local.eval.recurring.Labelled;
import io.pennyflow.schemas.alerts.v1.Alert;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is true of a demo household, as far as alerts could tell it. */
final class Truths {
    /** Days in which something must be told. */
    private static final int SOON = 7;

    /** A bill that does not come is told once its bank had time to show it. */
    private static final int PATIENCE = 21;

    /** Days that a bill may be expected before or after it comes. */
    private static final int DAYS_OFF = 7;

    private static final String UPCOMING = "bill-upcoming";
    private static final String FEES = "BANK_FEES";

    /** How long it is true that a bill was never paid. */
    private static final int NEVER_PAID_DAYS = 60;

    private final DemoHousehold household;
    private final Map<String, DemoRow> rows;
    private final List<Truth> truths = new ArrayList<>();

    private Truths(DemoHousehold household) {
        this.household = household;
        this.rows =
                household.rows().stream()
                        .collect(Collectors.toMap(DemoRow::id, Function.identity()));
    }

    static List<Truth> of(DemoHousehold household, LocalDate from) {
        var truths = new Truths(household);
        household.truth().priceRises().forEach(truths::rise);
        household.truth().missedBills().forEach(truths::miss);
        household.truth().anomalies().forEach(truths::unusual);
        household.truth().series().values().forEach(truths::series);
        household.truth().categories().entrySet().stream()
                .filter(it -> it.getValue().startsWith(FEES))
                .forEach(it -> truths.fee(it.getKey()));
        return truths.truths.stream().filter(it -> !it.from().isBefore(from)).toList();
    }

    /** Each time an account falls below zero; what goes up and down within days is one fall. */
    static List<Truth> ofBalances(
            Map<UUID, NavigableMap<LocalDate, BigDecimal>> balances, LocalDate from) {
        var truths = new ArrayList<Truth>();
        balances.forEach(
                (account, days) -> {
                    var quietFrom = LocalDate.MIN;
                    for (var day : days.tailMap(from).entrySet()) {
                        if (day.getValue().signum() < 0) {
                            if (!day.getKey().isBefore(quietFrom)) {
                                addFall(account, day.getKey(), days, truths);
                            }
                            quietFrom = day.getKey().plusDays(SOON);
                        }
                    }
                });
        return truths;
    }

    private static void addFall(
            UUID account,
            LocalDate day,
            NavigableMap<LocalDate, BigDecimal> days,
            List<Truth> truths) {
        Predicate<Alert> isIt = it -> account.equals(it.getAccountId());
        var recovers =
                days.tailMap(day).entrySet().stream()
                        .filter(it -> it.getValue().signum() >= 0)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(LocalDate.MAX);
        truths.add(new Truth("overdrawn", Set.of("low-balance"), day, recovers, isIt, true));
        truths.add(
                new Truth(
                        "soon overdrawn",
                        Set.of("low-balance", "low-balance-ahead"),
                        day.minusDays(2 * SOON),
                        recovers,
                        isIt,
                        false));
    }

    /** What was paid less than three times has no price yet that could rise. */
    private void rise(GroundTruth.PriceRise rise) {
        var row = row(rise.row());
        var before = household.truth().series().getOrDefault(rise.series(), List.of());
        var isKnown = before.indexOf(rise.row()) >= Labelled.EXECUTIONS_MIN;
        add("price rise", Set.of("price-rise"), row.bookedOn(), SOON, isAbout(row), isKnown);
    }

    private void miss(GroundTruth.MissedBill missed) {
        var payments = household.truth().series().getOrDefault(missed.series(), List.of());
        var amounts = payments.stream().map(it -> row(it).amount()).collect(Collectors.toSet());
        Predicate<Alert> isIt = it -> isNear(it, missed.dueOn()) && isOneOf(it, amounts);
        var late = Set.of("bill-late", "bill-missed");
        add("missed bill", late, missed.dueOn(), PATIENCE, isIt, true);
        add("never paid", Set.of("bill-missed"), missed.dueOn(), NEVER_PAID_DAYS, isIt, false);
    }

    private void fee(String id) {
        var row = row(id);
        add("fee", Set.of("fee"), row.bookedOn(), SOON, isAbout(row), true);
    }

    private void unusual(String id) {
        var row = row(id);
        add("unusual amount", Set.of("unusual-amount"), row.bookedOn(), SOON, isAbout(row), true);
    }

    private void series(List<String> series) {
        for (var id : series) {
            var row = row(id);
            if (row.amount().signum() > 0) {
                var kinds = Set.of("income-arrived");
                add("income", kinds, row.bookedOn(), SOON, isAbout(row), false);
            } else {
                truths.add(
                        new Truth(
                                "bill to come",
                                Set.of(UPCOMING),
                                row.bookedOn().minusDays(PATIENCE),
                                row.bookedOn(),
                                it -> isNear(it, row.bookedOn()),
                                false));
            }
        }
    }

    private void add(
            String kind,
            Set<String> kinds,
            LocalDate day,
            int days,
            Predicate<Alert> about,
            boolean isOwed) {
        truths.add(new Truth(kind, kinds, day, day.plusDays(days), about, isOwed));
    }

    private DemoRow row(String id) {
        var row = rows.get(id);
        if (row == null) {
            throw new IllegalStateException("The truth speaks of a row that is not there: " + id);
        }
        return row;
    }

    private static Predicate<Alert> isAbout(DemoRow row) {
        return it -> Enrichment.id(row.id()).equals(it.getTransactionId());
    }

    private static boolean isNear(Alert alert, LocalDate day) {
        var on = alert.getBookedOn();
        return on != null
                && !on.isBefore(day.minusDays(DAYS_OFF))
                && !on.isAfter(day.plusDays(DAYS_OFF));
    }

    private static boolean isOneOf(Alert alert, Set<BigDecimal> amounts) {
        var amount = alert.getAmount();
        return amount != null && amounts.stream().anyMatch(it -> it.compareTo(amount) == 0);
    }
}
