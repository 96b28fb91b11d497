package io.pennyflow.local.eval.alerts;

import io.pennyflow.local.demo.DemoAccount;
import io.pennyflow.local.demo.DemoHousehold;
import io.pennyflow.local.demo.DemoRow;
import io.pennyflow.local.eval.recurring.BankRow;
import io.pennyflow.local.eval.recurring.Enrichment;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts into a household what its demo has none of: a payment charged twice, a fee, a trial that
 * becomes a subscription, and an account that is overdrawn for a few days.
 */
final class Incidents {
    private static final int SOON = 7;

    /** Days of the judged year in which they begin: all have time to be told. */
    private static final int BEGIN_DAYS = 200;

    private static final BigDecimal LARGE = new BigDecimal("-40");

    private final DemoHousehold household;
    private final LocalDate from;
    private final LocalDate until;
    private final Random random;
    private final Enrichment enrichment = new Enrichment();
    private final List<EnrichedTransaction> transactions = new ArrayList<>();
    private final List<Truth> truths = new ArrayList<>();

    private Incidents(DemoHousehold household, LocalDate from, LocalDate until, long seed) {
        this.household = household;
        this.from = from;
        this.until = until;
        this.random = new Random(seed * 104_729);
    }

    record Outcome(List<EnrichedTransaction> transactions, List<Truth> truths) {}

    static Outcome into(DemoHousehold household, LocalDate from, LocalDate until, long seed) {
        var incidents = new Incidents(household, from, until, seed);
        incidents.duplicate();
        incidents.fee();
        incidents.subscription();
        incidents.overdraft();
        return new Outcome(incidents.transactions, incidents.truths);
    }

    /** Of a larger purchase at a shop that the household does not go to every week. */
    private void duplicate() {
        var inSeries =
                household.truth().series().values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        var candidates =
                household.rowsOf(DemoAccount.CARD).stream()
                        .filter(it -> it.bookedOn().isAfter(from))
                        .filter(it -> it.bookedOn().isBefore(from.plusDays(BEGIN_DAYS)))
                        .filter(it -> it.amount().compareTo(LARGE) < 0)
                        .filter(it -> !inSeries.contains(it.id()))
                        .filter(it -> !household.truth().anomalies().contains(it.id()))
                        .toList();
        var original = candidates.get(random.nextInt(candidates.size()));
        var on = original.bookedOn().plusDays(random.nextInt(2));
        var twice =
                add(
                        original.account(),
                        on,
                        original.amount(),
                        original.description(),
                        original.counterparty());
        // Which of the two was the second, nobody can tell.
        var either = Set.of(twice, Enrichment.id(original.id()));
        owe("duplicate charge", "duplicate-charge", on, either);
    }

    private void fee() {
        var on = day();
        var fee =
                add(
                        DemoAccount.EVERYDAY,
                        on,
                        new BigDecimal("-5.95"),
                        "ENTGELT BARGELDAUSZAHLUNG FREMDER GELDAUTOMAT",
                        "Sparkasse");
        owe("fee", "fee", on, Set.of(fee));
    }

    /** Nothing at first, then each month as much. */
    private void subscription() {
        var begins = day();
        var words = "MUBI PROBEABO LONDON GB";
        var trial = add(DemoAccount.EVERYDAY, begins, BigDecimal.ZERO, words, "MUBI");
        owe("trial", "trial-ending", begins, Set.of(trial));
        var price = new BigDecimal("-11.99");
        for (var month = 1; !begins.plusMonths(month).isAfter(until); month++) {
            var on = begins.plusMonths(month);
            add(DemoAccount.EVERYDAY, on, price, "MUBI ABO LONDON GB", "MUBI");
        }
        truths.add(
                new Truth(
                        "new subscription",
                        Set.of("new-subscription"),
                        begins.plusMonths(1),
                        begins.plusMonths(4),
                        it -> "MUBI".equalsIgnoreCase(it.getBasisName()),
                        true));
    }

    /** Everything and a bit more goes, and comes back after three days. */
    private void overdraft() {
        var on = day();
        var balance =
                household.rowsOf(DemoAccount.EVERYDAY).stream()
                        .filter(it -> !it.bookedOn().isAfter(on))
                        .reduce((first, second) -> second)
                        .map(DemoRow::balanceAfter)
                        .orElse(BigDecimal.ZERO)
                        .max(BigDecimal.ZERO);
        var amount = balance.add(new BigDecimal("150")).negate();
        var words = "UEBERWEISUNG ANZAHLUNG KUECHE";
        var paid = add(DemoAccount.EVERYDAY, on, amount, words, "Kuechenstudio Wolff");
        add(
                DemoAccount.EVERYDAY,
                on.plusDays(3),
                amount.negate(),
                "UEBERWEISUNG RUECKZAHLUNG KUECHE",
                "Kuechenstudio Wolff");
        truths.add(
                new Truth(
                        "large payment",
                        Set.of("unusual-amount"),
                        on,
                        on.plusDays(SOON),
                        it -> paid.equals(it.getTransactionId()),
                        false));
    }

    private LocalDate day() {
        return from.plusDays(random.nextInt(BEGIN_DAYS));
    }

    private UUID add(
            DemoAccount account, LocalDate on, BigDecimal amount, String words, String other) {
        var id = "incident-" + transactions.size();
        transactions.add(
                enrichment.of(
                        new BankRow(
                                id,
                                account.name(),
                                on,
                                amount,
                                account.currency(),
                                words,
                                other,
                                null)));
        return Enrichment.id(id);
    }

    private void owe(String kind, String told, LocalDate on, Set<UUID> transactions) {
        truths.add(
                new Truth(
                        kind,
                        Set.of(told),
                        on,
                        on.plusDays(SOON),
                        it -> isOneOf(it.getTransactionId(), transactions),
                        true));
    }

    private static boolean isOneOf(@Nullable UUID id, Set<UUID> ids) {
        return id != null && ids.contains(id);
    }
}
