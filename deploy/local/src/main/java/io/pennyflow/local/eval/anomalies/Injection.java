package io.pennyflow.local.eval.anomalies;

import io.pennyflow.flink.anomaly.household.Spend;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts anomalies of five kinds into a household, about one a month: a payment charged twice, a
 * price that jumps, a merchant that does not fit, one abroad, a bill that does not come.
 */
final class Injection {
    private static final int MONTH_DAYS = 30;
    private static final long UNIT = 10_000;

    private static final List<String> STRANGERS =
            List.of(
                    "QX Digital Services",
                    "Vantor Trading",
                    "Lumo Gadgets",
                    "Primavox",
                    "Nord Auktionen",
                    "Bitmarkt 24",
                    "Zentra Online",
                    "Helios Parfum");
    private static final List<String> ABROAD = List.of("ZA", "TH", "BR", "NG", "VN", "MX", "ID");

    private final Random random;
    private final List<Spend> spends;
    private final Map<String, String> truth = new HashMap<>();
    private final Set<String> touched = new HashSet<>();
    private int number;

    private Injection(List<Spend> spends, long seed) {
        this.spends = new ArrayList<>(spends);
        this.random = new Random(seed * 7_919);
    }

    /**
     * A household with anomalies.
     *
     * @param truth what is wrong, by the id an alert is about
     */
    record Outcome(List<Spend> spends, Map<String, String> truth) {}

    /** Between two days, of which the second is the last. */
    static Outcome into(List<Spend> spends, int from, int until, long seed) {
        var injection = new Injection(spends, seed);
        for (var month = from; month + MONTH_DAYS <= until; month += MONTH_DAYS) {
            injection.inject(month);
        }
        return new Outcome(injection.spends, injection.truth);
    }

    private void inject(int month) {
        var day = month + random.nextInt(MONTH_DAYS);
        switch (random.nextInt(5)) {
            case 0 -> duplicate(day);
            case 1 -> jump(day);
            case 2 -> stranger(day, null);
            case 3 -> stranger(day, ABROAD.get(random.nextInt(ABROAD.size())));
            default -> miss(day);
        }
    }

    private void duplicate(int day) {
        var original = near(day, 10 * UNIT);
        if (original != null) {
            var on = original.day() + random.nextInt(3);
            add(copy(original, "dup", original.amount(), on), "duplicate");
        }
    }

    /** From half as much again for a bill up to six times for a shop. */
    private void jump(int day) {
        var original = near(day, 10 * UNIT);
        if (original == null) {
            return;
        }
        var regular = isBill(original);
        var factor = regular ? 1.5 + random.nextDouble() : 4 + 2 * random.nextDouble();
        spends.remove(original);
        add(
                copy(original, "jump", Math.round(original.amount() * factor), original.day()),
                "price jump");
    }

    private void stranger(int day, @Nullable String country) {
        var like = near(day, UNIT);
        if (like != null) {
            var who = STRANGERS.get(random.nextInt(STRANGERS.size())) + " " + ++number;
            var amount = Math.round((80 + 520 * random.nextDouble()) * 100) * (UNIT / 100);
            add(
                    new Spend(
                            "stranger-" + number,
                            like.account(),
                            who,
                            "GENERAL_MERCHANDISE_OTHER_GENERAL_MERCHANDISE",
                            amount,
                            like.currency(),
                            country == null ? like.country() : country,
                            day),
                    country == null ? "odd merchant" : "foreign");
        }
    }

    /** A bill is taken out; what tells is the last one before it. */
    private void miss(int day) {
        var bills =
                spends.stream()
                        .filter(it -> Math.abs(it.day() - day) < MONTH_DAYS / 2 && isBill(it))
                        .filter(it -> !touched.contains(it.merchant()))
                        .toList();
        if (bills.isEmpty()) {
            return;
        }
        var missed = bills.get(random.nextInt(bills.size()));
        var before =
                spends.stream()
                        .filter(it -> it.merchant().equals(missed.merchant()))
                        .filter(it -> it.day() < missed.day())
                        .reduce((one, other) -> one.day() > other.day() ? one : other);
        if (before.isPresent()) {
            spends.remove(missed);
            touched.add(missed.merchant());
            truth.put(before.get().id(), "missed");
        }
    }

    /** Paid every month, at about the same day. */
    private boolean isBill(Spend spend) {
        var days =
                spends.stream()
                        .filter(it -> it.merchant().equals(spend.merchant()))
                        .mapToInt(Spend::day)
                        .sorted()
                        .toArray();
        for (var i = 1; i < days.length; i++) {
            if (days[i] - days[i - 1] < 24 || days[i] - days[i - 1] > 37) {
                return false;
            }
        }
        return days.length >= 12;
    }

    private @Nullable Spend near(int day, long least) {
        var near =
                spends.stream()
                        .filter(it -> Math.abs(it.day() - day) <= 4 && it.amount() >= least)
                        .filter(it -> !touched.contains(it.merchant()))
                        .toList();
        return near.isEmpty() ? null : near.get(random.nextInt(near.size()));
    }

    private void add(Spend spend, String what) {
        spends.add(spend);
        touched.add(spend.merchant());
        truth.put(spend.id(), what);
    }

    private Spend copy(Spend original, String prefix, long amount, int day) {
        return new Spend(
                prefix + "-" + ++number,
                original.account(),
                original.merchant(),
                original.category(),
                amount,
                original.currency(),
                original.country(),
                day);
    }
}
