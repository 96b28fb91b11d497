package io.pennyflow.streams.recurring.detection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which payments are those of what a person stated: one for each time it is due, of about its
 * amount, near the day. Also those before the first day named, for as long as they came without a
 * break: else they would be found as another series of the same bill.
 *
 * <p>Those of the very amount are claimed first, by whomever, so that of two bills at one company
 * neither takes what is the other's. The same payments in any order give the same claims.
 */
public final class Claims {
    /** Days before and after the day it is due, at most. */
    static final int REACH_MAX = 10;

    /** Logarithms of the ratio of two amounts: equal, of a fixed price, of a metered one. */
    private static final double EQUAL = 0.005;

    private static final double FIXED = Math.log(1.3);
    private static final double ABOUT = Math.log(2);

    private final Stated stated;
    private final Rhythm rhythm;
    private final Term term;
    private final TreeMap<Long, List<Occurrence>> payments = new TreeMap<>();
    private final TreeMap<Long, Occurrence> claimed = new TreeMap<>();

    private Claims(Stated stated, Collection<Occurrence> all) {
        this.stated = stated;
        rhythm = stated.rhythm();
        term = stated.term(rhythm);
        all.stream().sorted(Occurrence.IN_TIME).forEach(this::place);
    }

    /**
     * By bill, what it claims by place in its rhythm. No payment is claimed twice.
     *
     * @param payments by bill, those between its account and its counterparty
     */
    public static Map<UUID, SortedMap<Long, Occurrence>> of(
            Map<Stated, ? extends Collection<Occurrence>> payments) {
        var all =
                payments.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Stated::id)))
                        .map(it -> new Claims(it.getKey(), it.getValue()))
                        .toList();
        var gone = new HashSet<UUID>();
        all.forEach(it -> it.claim(EQUAL, gone));
        all.forEach(it -> it.claim(it.stated.isAbout() ? ABOUT : FIXED, gone));
        var claims = new TreeMap<UUID, SortedMap<Long, Occurrence>>();
        all.forEach(it -> claims.put(it.stated.id(), it.claimed));
        return claims;
    }

    /** Less than half of the way to the next day it is due, so that there is one such day. */
    static int reach(Cadence cadence) {
        return Math.min(REACH_MAX, (int) ((cadence.days() - 1) / 2));
    }

    private void place(Occurrence payment) {
        var day = payment.on().toEpochDay();
        var slot = rhythm.nearest(day);
        if (Math.abs(rhythm.day(slot) - day) <= reach(stated.cadence()) && slot <= term.until()) {
            payments.computeIfAbsent(slot, it -> new ArrayList<>()).add(payment);
        }
    }

    private void claim(double tolerance, Set<UUID> gone) {
        for (var slot : payments.tailMap(term.from(), true).keySet()) {
            claim(slot, claimed.lowerEntry(slot), tolerance, gone);
        }
        var first = claimed.isEmpty() ? term.from() : Math.min(term.from(), claimed.firstKey());
        for (var slot : payments.headMap(term.from(), false).descendingKeySet()) {
            if (first - slot - 1 > stated.cadence().skippedMax()) {
                break;
            }
            claim(slot, claimed.higherEntry(slot), tolerance, gone);
            first = claimed.containsKey(slot) ? Math.min(first, slot) : first;
        }
    }

    /**
     * @param beside what was claimed the time before or after, whose price may be this one's, too
     */
    private void claim(
            long slot,
            Map.@Nullable Entry<Long, Occurrence> beside,
            double tolerance,
            Set<UUID> gone) {
        if (claimed.containsKey(slot)) {
            return;
        }
        var prices = new ArrayList<>(List.of(stated.amount()));
        if (beside != null) {
            prices.add(beside.getValue().amount());
        }
        payments.getOrDefault(slot, List.of()).stream()
                .filter(it -> !gone.contains(it.id()) && off(it, prices) <= tolerance)
                .min(
                        Comparator.comparingDouble((Occurrence it) -> off(it, prices))
                                .thenComparingLong(it -> daysOff(it, slot))
                                .thenComparing(Occurrence.IN_TIME))
                .ifPresent(
                        it -> {
                            claimed.put(slot, it);
                            gone.add(it.id());
                        });
    }

    private long daysOff(Occurrence payment, long slot) {
        return Math.abs(payment.on().toEpochDay() - rhythm.day(slot));
    }

    /** Logarithm of the ratio to the price that is nearest; infinite for the other direction. */
    private static double off(Occurrence payment, List<BigDecimal> prices) {
        return prices.stream()
                .filter(it -> it.signum() == payment.amount().signum())
                .mapToDouble(it -> Math.abs(log(payment.amount()) - log(it)))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double log(BigDecimal amount) {
        return Math.log(amount.abs().doubleValue());
    }
}
