package io.pennyflow.streams.recurring.detection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The levels that a series' amounts stayed on. What exchange rates and taxes do to them from one to
 * the next is no change; nor is one amount that stands out and goes back, such as a bonus.
 */
final class Prices {
    /** A smaller difference, as a logarithm of the ratio, is none. */
    private static final double SAME = 0.005;

    /** So many times what they usually differ by is more than usual. */
    private static final double UNUSUAL = 3;

    private final List<Occurrence> members;
    private final Cadence cadence;
    private final double same;
    private final List<PriceChange> changes = new ArrayList<>();
    private int levelFrom;

    private Prices(List<Occurrence> members, Cadence cadence, double usualStep) {
        this.members = members;
        this.cadence = cadence;
        same = Math.max(SAME, UNUSUAL * usualStep);
    }

    static Prices of(List<Occurrence> members, Cadence cadence) {
        // Between two years' bills lies a single step, which does not tell what is usual.
        return walked(members, cadence, cadence.isRare());
    }

    /** Of what has one price for as long as it does not change, as a person says. */
    static Prices ofFixed(List<Occurrence> members, Cadence cadence) {
        return walked(members, cadence, true);
    }

    /**
     * @param twoDiffer whether two that differ have two prices; else that is what they usually do
     */
    private static Prices walked(List<Occurrence> members, Cadence cadence, boolean twoDiffer) {
        var usualStep = twoDiffer && members.size() == 2 ? 0 : usualStep(members);
        var prices = new Prices(members, cadence, usualStep);
        prices.walk();
        return prices;
    }

    List<PriceChange> changes() {
        return changes;
    }

    /** Amounts since the last change, those that stand out left out. */
    List<BigDecimal> current() {
        var last = members.size() - 1;
        var level = level(levelFrom, last);
        var current =
                members.subList(levelFrom, last + 1).stream()
                        .map(Occurrence::amount)
                        .filter(it -> isSame(it, level))
                        .toList();
        return current.isEmpty() ? List.of(level) : current;
    }

    private void walk() {
        for (var at = 1; at < members.size(); at++) {
            var level = level(levelFrom, at - 1);
            var amount = members.get(at).amount();
            if (!isSame(amount, level) && stays(at, level)) {
                changes.add(PriceChange.of(members.get(at), level, cadence));
                levelFrom = at;
            }
        }
    }

    /** The newest may be the first of many; of others the next one tells. */
    private boolean stays(int at, BigDecimal level) {
        return at == members.size() - 1
                || isSame(members.get(at + 1).amount(), members.get(at).amount())
                || (at == members.size() - 2 && !isSame(members.get(at + 1).amount(), level));
    }

    private BigDecimal level(int from, int to) {
        var sorted =
                members.subList(from, to + 1).stream().map(Occurrence::amount).sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private boolean isSame(BigDecimal one, BigDecimal other) {
        return Math.abs(log(one) - log(other)) <= same;
    }

    private static double usualStep(List<Occurrence> members) {
        var steps = new double[members.size() - 1];
        for (var at = 0; at < steps.length; at++) {
            steps[at] = Math.abs(log(members.get(at + 1).amount()) - log(members.get(at).amount()));
        }
        Arrays.sort(steps);
        return steps.length == 0 ? 0 : steps[(steps.length - 1) / 2];
    }

    private static double log(BigDecimal amount) {
        return Math.log(amount.abs().doubleValue());
    }
}
