package io.pennyflow.streams.alerts.household;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.streams.alerts.drafts.Drafts;
import io.pennyflow.streams.alerts.drafts.Sentence;
import io.pennyflow.streams.recurring.detection.Nature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two equal amounts at one merchant, on one account, on one day or the next. It is told where that
 * is not how the household buys there: it never did before, does not go there all the time, and two
 * are not the rule, as of tickets. A small sum is no matter.
 */
final class Duplicates implements Watch {
    private static final int DAYS_APART = 1;

    /** Who buys there more often than that in a month buys the same on two days now and then. */
    private static final int VISITS_MAX = 8;

    private static final int VISITS_DAYS = 30;

    /** Of the median payment: below it is two coffees. */
    private static final BigDecimal SHARE_MIN = new BigDecimal("0.25");

    /** Of these one takes two for two people. */
    private static final Set<String> IN_PAIRS =
            Set.of(
                    "TRANSPORTATION_PUBLIC_TRANSIT",
                    "TRANSPORTATION_PARKING",
                    "TRANSPORTATION_TOLLS",
                    "TRANSPORTATION_BIKES_AND_SCOOTERS",
                    "ENTERTAINMENT_SPORTING_EVENTS_AMUSEMENT_PARKS_AND_MUSEUMS",
                    "ENTERTAINMENT_CASINOS_AND_GAMBLING",
                    "FOOD_AND_DRINK_VENDING_MACHINES",
                    "TRAVEL_FLIGHTS");

    /** Nobody is charged twice by these: people send the same twice, and banks take a fee each. */
    private static final List<String> NO_CHARGES = List.of("TRANSFER_", "BANK_FEES_", "INCOME_");

    @Override
    public Stream<Finding> of(Household household, LocalDate today) {
        var news = new News(household.payments(), today);
        return household.payments().stream()
                .filter(Duplicates::canBeCharged)
                .collect(
                        Collectors.groupingBy(
                                it -> List.of(it.account(), it.group(), it.currency())))
                .values()
                .stream()
                .map(it -> it.stream().sorted(Payment.IN_TIME).toList())
                .flatMap(it -> pairs(it).stream())
                .filter(it -> news.isKept(it.second()))
                .filter(it -> isWorthIt(household, it.second()))
                .map(it -> new Finding(alert(household, it), news.isNews(it.second())));
    }

    private static boolean canBeCharged(Payment payment) {
        return payment.isSpent()
                && payment.nature() != Nature.CASH
                && !IN_PAIRS.contains(payment.category())
                && NO_CHARGES.stream().noneMatch(payment.category()::startsWith);
    }

    private static boolean isWorthIt(Household household, Payment payment) {
        return Usual.payment(household, payment.currency())
                .filter(it -> payment.amount().abs().compareTo(it.multiply(SHARE_MIN)) >= 0)
                .isPresent();
    }

    /** The unusual ones; each payment repeats one at most, and none is repeated twice. */
    private static List<Pair> pairs(List<Payment> atOne) {
        var pairs = new ArrayList<Pair>();
        for (var at = 1; at < atOne.size(); at++) {
            var second = atOne.get(at);
            for (var before = at - 1; before >= 0 && isClose(atOne.get(before), second); before--) {
                if (atOne.get(before).amount().compareTo(second.amount()) == 0) {
                    pairs.add(new Pair(atOne.get(before), second));
                    break;
                }
            }
        }
        return pairs.stream().filter(it -> isUnusual(it, pairs, atOne)).toList();
    }

    private static boolean isClose(Payment first, Payment second) {
        return ChronoUnit.DAYS.between(first.bookedOn(), second.bookedOn()) <= DAYS_APART;
    }

    /** Whoever does it again and again is not charged twice. */
    private static boolean isUnusual(Pair pair, List<Pair> all, List<Payment> atOne) {
        var before = pair.first().bookedOn().minusDays(DAYS_APART);
        return all.stream().noneMatch(it -> it.second().bookedOn().isBefore(before))
                && visits(atOne, pair.second().bookedOn()) <= VISITS_MAX;
    }

    private static long visits(List<Payment> atOne, LocalDate until) {
        return atOne.stream()
                .filter(it -> !it.bookedOn().isAfter(until))
                .filter(it -> it.bookedOn().isAfter(until.minusDays(VISITS_DAYS)))
                .count();
    }

    private static Alert alert(Household household, Pair pair) {
        var second = pair.second();
        var money = Sentence.money(second.amount().abs(), second.currency());
        var firstDay = Drafts.words(pair.first().bookedOn());
        var isOneDay = pair.first().bookedOn().equals(second.bookedOn());
        return Payments.draft(
                        household, second, "duplicate:" + second.id(), AlertKind.DUPLICATE_CHARGE)
                .setSeverity("warning")
                .setMessage(
                        "%s charged %s %s twice: %s"
                                .formatted(
                                        second.name(),
                                        money,
                                        second.currency(),
                                        isOneDay
                                                ? "both on " + firstDay
                                                : "on %s and on %s"
                                                        .formatted(
                                                                firstDay,
                                                                Drafts.words(second.bookedOn()))))
                .setReasons(
                        List.of(
                                "Not once in the %d days before was the same paid there twice"
                                        .formatted(Household.WINDOW_DAYS)))
                .build();
    }

    private record Pair(Payment first, Payment second) {}
}
