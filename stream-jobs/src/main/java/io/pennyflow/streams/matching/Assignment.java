package io.pennyflow.streams.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Which of the pairs to take so that no row is in two and all of them together are the best: of two
 * equal payments to two accounts, the better one first would leave the other alone.
 */
final class Assignment {
    /**
     * Rows of one side that compete with one another; where there are more, the best goes first.
     */
    static final int COMPETING_MAX = 48;

    /** What a pair is worth more than none by its score alone. */
    private static final double ANY = 0.1;

    private final Map<UUID, List<Pairing>> byOne = new HashMap<>();
    private final Map<UUID, List<Pairing>> byOther = new HashMap<>();
    private final double worthless;

    private final Predicate<Row> first;

    private Assignment(Collection<Pairing> pairings, double worthless, Predicate<Row> first) {
        this.worthless = worthless;
        this.first = first;
        for (var pairing : pairings) {
            list(byOne, one(pairing)).add(pairing);
            list(byOther, other(pairing)).add(pairing);
        }
    }

    /**
     * The best pairs of rows.
     *
     * @param worthless the score at which a pair is hardly better than none; above it two good ones
     *     are better than an excellent one
     * @param first one row of each pair is of this side, the other is not
     */
    static List<Pairing> best(
            Collection<Pairing> pairings, double worthless, Predicate<Row> first) {
        return best(pairings, worthless, 0, first);
    }

    /**
     * Without the guesses that all would be nearly as good without.
     *
     * @param margin what the second best of all must be worse by
     */
    static List<Pairing> best(
            Collection<Pairing> pairings, double worthless, double margin, Predicate<Row> first) {
        var assignment = new Assignment(pairings, worthless, first);
        var best = new ArrayList<Pairing>();
        var seen = new HashSet<UUID>();
        for (var pairing : pairings) {
            if (!seen.contains(assignment.one(pairing))) {
                best.addAll(assignment.settle(assignment.competing(pairing, seen), margin));
            }
        }
        return best;
    }

    private UUID one(Pairing pairing) {
        return (first.test(pairing.kept()) ? pairing.kept() : pairing.absorbed()).posting.id();
    }

    private UUID other(Pairing pairing) {
        return (first.test(pairing.kept()) ? pairing.absorbed() : pairing.kept()).posting.id();
    }

    private static List<Pairing> list(Map<UUID, List<Pairing>> lists, UUID id) {
        return lists.computeIfAbsent(id, it -> new ArrayList<>(2));
    }

    /** All pairs that hang together with this one. */
    private List<Pairing> competing(Pairing start, Set<UUID> seen) {
        var all = new ArrayList<Pairing>();
        var ones = new ArrayList<UUID>(List.of(one(start)));
        var others = new HashSet<UUID>();
        seen.add(one(start));
        for (var at = 0; at < ones.size(); at++) {
            for (var pairing : list(byOne, ones.get(at))) {
                all.add(pairing);
                if (others.add(other(pairing))) {
                    for (var rival : list(byOther, other(pairing))) {
                        if (seen.add(one(rival))) {
                            ones.add(one(rival));
                        }
                    }
                }
            }
        }
        return all;
    }

    private List<Pairing> settle(List<Pairing> competing, double margin) {
        if (competing.size() == 1) {
            return competing;
        }
        var ones = competing.stream().map(this::one).distinct().sorted().toList();
        var others = competing.stream().map(this::other).distinct().sorted().toList();
        if (Math.max(ones.size(), others.size()) > COMPETING_MAX) {
            return bestFirst(competing);
        }
        var best = together(competing, ones, others);
        return margin == 0
                ? best
                : best.stream()
                        .filter(
                                it ->
                                        it.verdict().score() >= Judgement.GUESS
                                                || worth(best)
                                                                - worth(
                                                                        without(
                                                                                it, competing, ones,
                                                                                others))
                                                        >= margin)
                        .toList();
    }

    private List<Pairing> without(
            Pairing pairing, List<Pairing> competing, List<UUID> ones, List<UUID> others) {
        var left = competing.stream().filter(it -> !it.equals(pairing)).toList();
        return together(left, ones, others);
    }

    private double worth(List<Pairing> pairings) {
        return pairings.stream().mapToDouble(this::worth).sum();
    }

    private double worth(Pairing pairing) {
        var score = pairing.verdict().score();
        return ANY * score + Math.max(0, score - worthless);
    }

    private List<Pairing> bestFirst(List<Pairing> competing) {
        var taken = new HashSet<UUID>();
        var best = new ArrayList<Pairing>();
        for (var pairing : competing.stream().sorted(Pairing.BETTER).toList()) {
            if (!taken.contains(one(pairing)) && !taken.contains(other(pairing))) {
                taken.add(one(pairing));
                taken.add(other(pairing));
                best.add(pairing);
            }
        }
        return best;
    }

    private List<Pairing> together(List<Pairing> competing, List<UUID> ones, List<UUID> others) {
        var size = Math.max(ones.size(), others.size());
        var worth = new double[size][size];
        var pairs = new Pairing[size][size];
        for (var pairing : competing) {
            var row = ones.indexOf(one(pairing));
            var column = others.indexOf(other(pairing));
            worth[row][column] = worth(pairing);
            pairs[row][column] = pairing;
        }
        var best = new ArrayList<Pairing>();
        var rowOf = Hungarian.rowOfColumn(worth);
        for (var column = 0; column < size; column++) {
            var pairing = pairs[rowOf[column]][column];
            if (pairing != null) {
                best.add(pairing);
            }
        }
        return best;
    }
}
