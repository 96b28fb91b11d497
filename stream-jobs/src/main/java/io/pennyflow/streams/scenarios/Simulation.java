package io.pennyflow.streams.scenarios;

import io.pennyflow.streams.scenarios.Outcome.Aim;
import io.pennyflow.streams.scenarios.Outcome.Chance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Lets a year of a household go in many ways, each with and without changes: the same chance for
 * all of them, so that two scenarios never differ by luck. Months are drawn independently of each
 * other, from what is forecast of each.
 */
public final class Simulation {
    /** Ways in which it may go: a probability of 10 % is then told to about half a percent. */
    static final int PATHS = 4_000;

    /** Amounts beyond are not of this world. */
    private static final double LIMIT = 1e14;

    private final Baseline baseline;
    private final List<Aim> aims;
    private final double[][] flows;
    private final double[][] asItGoes;

    /** The same seed, the same chance. Aims outside the months are left out. */
    public Simulation(Baseline baseline, List<Aim> aims, long seed) {
        this.baseline = baseline;
        this.aims = aims.stream().filter(it -> month(baseline, it) >= 0).toList();
        this.flows = drawn(baseline, seed);
        this.asItGoes = onHand(List.of());
    }

    private static double[][] drawn(Baseline baseline, long seed) {
        var random = new SplittableRandom(seed);
        var flows = new double[PATHS][baseline.months().size()];
        for (var path : flows) {
            for (var month = 0; month < path.length; month++) {
                path[month] = baseline.months().get(month).at(random.nextDouble());
            }
        }
        return flows;
    }

    /** How it goes with these changes; without any, as it goes now. */
    public Outcome outcome(List<Change> changes) {
        var paths = onHand(changes);
        var months = new ArrayList<Outcome.Month>();
        var lowest = 0;
        Integer below = null;
        for (var month = 0; month < baseline.months().size(); month++) {
            var sorted = sorted(paths, month);
            months.add(bands(month, sorted));
            if (months.get(month).p50().compareTo(months.get(lowest).p50()) < 0) {
                lowest = month;
            }
            if (below == null && quantile(sorted, 0.5) < 0) {
                below = month;
            }
        }
        return new Outcome(
                months,
                belowZero(paths),
                below == null ? null : baseline.months().get(below).month(),
                months.get(lowest).month(),
                months.get(lowest).p50(),
                difference(paths),
                aims.stream().map(it -> chance(it, paths)).toList());
    }

    private double[][] onHand(List<Change> changes) {
        var effects = Effects.flows(baseline, changes);
        var interest = Effects.interest(changes);
        var paths = new double[PATHS][];
        for (var path = 0; path < PATHS; path++) {
            var balance = baseline.onHand().doubleValue();
            paths[path] = new double[effects.length];
            for (var month = 0; month < effects.length; month++) {
                balance += balance * interest + flows[path][month] + effects[month];
                balance = Math.max(-LIMIT, Math.min(LIMIT, balance));
                paths[path][month] = balance;
            }
        }
        return paths;
    }

    private Outcome.Month bands(int month, double[] sorted) {
        return new Outcome.Month(
                baseline.months().get(month).month(),
                money(quantile(sorted, 0.1)),
                money(quantile(sorted, 0.5)),
                money(quantile(sorted, 0.9)));
    }

    private static double belowZero(double[][] paths) {
        var count = Arrays.stream(paths).filter(Simulation::fallsBelowZero).count();
        return (double) count / PATHS;
    }

    private static boolean fallsBelowZero(double[] path) {
        return Arrays.stream(path).anyMatch(it -> it < 0);
    }

    private BigDecimal difference(double[][] paths) {
        var last = baseline.months().size() - 1;
        var differences = new double[PATHS];
        Arrays.setAll(differences, it -> paths[it][last] - asItGoes[it][last]);
        Arrays.sort(differences);
        return money(quantile(differences, 0.5));
    }

    private Chance chance(Aim aim, double[][] paths) {
        var month = month(baseline, aim);
        var target = aim.target().doubleValue();
        var count = Arrays.stream(paths).filter(it -> it[month] >= target).count();
        return new Chance(aim.id(), (double) count / PATHS);
    }

    /** Place of the month an aim is of; -1 when it is none of them. */
    private static int month(Baseline baseline, Aim aim) {
        var first = baseline.months().get(0).month();
        var month = ChronoUnit.MONTHS.between(first, aim.by());
        return month < 0 || month >= baseline.months().size() ? -1 : (int) month;
    }

    private static double[] sorted(double[][] paths, int month) {
        return Arrays.stream(paths).mapToDouble(it -> it[month]).sorted().toArray();
    }

    private static double quantile(double[] sorted, double level) {
        var at = level * (sorted.length - 1);
        var below = (int) at;
        var above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private BigDecimal money(double amount) {
        return BigDecimal.valueOf(amount).setScale(baseline.decimals(), RoundingMode.HALF_EVEN);
    }
}
