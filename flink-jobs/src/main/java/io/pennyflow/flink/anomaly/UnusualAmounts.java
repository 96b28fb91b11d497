package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.platform.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the payments that are far above what was paid before them. Pure: the same payments give the
 * same verdicts, in whatever order they are handed over.
 *
 * <p>A payment is judged by the payments of earlier days at its merchant, where there are enough of
 * them, otherwise by those of its category. Only what is far above is unusual: nobody needs to be
 * woken for a small coffee. Median and MAD are barely moved by a single giant payment, so it hides
 * neither itself nor the next one.
 */
public final class UnusualAmounts {
    /** Makes the MAD of a bell curve its standard deviation. */
    static final double STANDARD_DEVIATIONS_PER_MAD = 1.4826;

    /** What is left out of the usual range, at each end. */
    private static final double NOT_USUAL = 0.1;

    // The id only settles what 'the latest' are, should a day overflow the history.
    private static final Comparator<Payment> AS_BOOKED =
            Comparator.comparingInt(Payment::bookedOn).thenComparing(Payment::transaction);

    private final AnomalySettings settings;
    private final Map<Group, History> histories = new HashMap<>();
    private final Map<Group, Set<Id>> merchants = new HashMap<>();
    private final Map<Id, Verdict> verdicts = new HashMap<>();

    private UnusualAmounts(AnomalySettings settings) {
        this.settings = settings;
    }

    /** The verdicts on the unusual ones among all the payments of some groups. */
    public static Map<Id, Verdict> judge(Collection<Payment> payments, AnomalySettings settings) {
        var sorted = new ArrayList<>(payments);
        sorted.sort(AS_BOOKED);
        var judging = new UnusualAmounts(settings);
        judging.judgeDayByDay(sorted);
        return judging.verdicts;
    }

    private void judgeDayByDay(List<Payment> sorted) {
        for (int from = 0, until; from < sorted.size(); from = until) {
            until = endOfDay(sorted, from);
            var day = sorted.subList(from, until);
            day.forEach(this::judge);
            day.forEach(this::remember);
        }
    }

    private static int endOfDay(List<Payment> sorted, int from) {
        var day = sorted.get(from).bookedOn();
        var until = from + 1;
        while (until < sorted.size() && sorted.get(until).bookedOn() == day) {
            until++;
        }
        return until;
    }

    private void judge(Payment payment) {
        var merchant = histories.get(payment.ofMerchant());
        if (merchant != null && merchant.size() >= settings.merchantHistoryMin()) {
            var name = payment.merchantName() == null ? "this merchant" : payment.merchantName();
            judge(payment, merchant, Basis.MERCHANT, name);
            return;
        }
        var group = payment.ofCategory();
        var category = histories.get(group);
        if (category != null
                && category.size() >= settings.categoryHistoryMin()
                && merchantsOf(group) >= settings.categoryMerchantsMin()) {
            judge(payment, category, Basis.CATEGORY, payment.category());
        }
    }

    /** The range of a category with one large merchant would be that of the merchant. */
    private int merchantsOf(@Nullable Group category) {
        return merchants.getOrDefault(category, Set.of()).size();
    }

    private void judge(Payment payment, History history, Basis basis, String name) {
        against(history, payment.size(), basis, name)
                .ifPresent(unusual -> verdicts.put(payment.transaction(), unusual));
    }

    private Optional<Verdict> against(History history, long amount, Basis basis, String name) {
        var median = history.median();
        var high = history.highWithout(NOT_USUAL);
        if (amount < settings.ratioMin() * median || amount < settings.marginMin() * high) {
            return Optional.empty();
        }
        var mad = Math.max(history.medianDistance(), settings.spreadFloor() * median);
        var score = (amount - median) / (STANDARD_DEVIATIONS_PER_MAD * mad);
        return score < settings.scoreMin()
                ? Optional.empty()
                : Optional.of(
                        new Verdict(
                                basis,
                                name,
                                Math.round(score * 100) / 100.0,
                                history.lowWithout(NOT_USUAL),
                                high,
                                median,
                                history.size()));
    }

    private void remember(Payment payment) {
        remember(payment.ofMerchant(), payment.size());
        var category = payment.ofCategory();
        remember(category, payment.size());
        if (category != null) {
            // A payment without a known merchant counts as one of its own.
            var merchant = payment.merchant() == null ? payment.transaction() : payment.merchant();
            merchants.computeIfAbsent(category, unseen -> new HashSet<>()).add(merchant);
        }
    }

    private void remember(@Nullable Group group, long amount) {
        if (group != null) {
            histories
                    .computeIfAbsent(group, unseen -> new History(settings.historyMax()))
                    .add(amount);
        }
    }
}
