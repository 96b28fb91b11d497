package io.pennyflow.streams.recurring.detection;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * All that passed between an account and a counterparty in one direction, as numbers, with what is
 * usual among them: a coincidence of dates means little where payments are daily, one of amounts
 * little where all are equal.
 */
final class Group {
    /** What to expect of amounts before any is seen, as good as this many seen. */
    private static final double[] EXPECTED = {0.2, 0.1, 0.2, 0.3, 0.6, 0.6};

    private static final double EXPECTED_SUM = 2;

    private final List<Occurrence> members;
    private final long[] days;
    private final double[] logAmounts;
    private final double[][] logUsual;
    private final double logRate;

    /**
     * @param members in the order of {@link Occurrence#IN_TIME}, of one sign
     */
    Group(List<Occurrence> members) {
        this.members = members;
        days = members.stream().mapToLong(it -> it.on().toEpochDay()).toArray();
        logAmounts =
                members.stream()
                        .mapToDouble(it -> Math.log(it.amount().abs().doubleValue()))
                        .toArray();
        logUsual = logUsual();
        logRate = logRate(days);
    }

    int size() {
        return days.length;
    }

    Occurrence member(int at) {
        return members.get(at);
    }

    boolean has(Set<UUID> ids) {
        return members.stream().anyMatch(it -> ids.contains(it.id()));
    }

    long day(int at) {
        return days[at];
    }

    int step(int one, int other) {
        return AmountOdds.step(logAmounts[one], logAmounts[other]);
    }

    /** Whether the ratio of two amounts is within what this logarithm says. */
    boolean isWithin(int one, int other, double log) {
        return Math.abs(logAmounts[one] - logAmounts[other]) <= log;
    }

    /** Logarithm of the share of all amounts that are within that step of this one's. */
    double logUsual(int at, int step) {
        return logUsual[at][step];
    }

    /** Logarithm of how many there are a day. */
    double logRate() {
        return logRate;
    }

    private static double logRate(long[] days) {
        var last = days.length - 1;
        return last < 1 || days[last] == days[0]
                ? 0
                : Math.log((double) last / (days[last] - days[0]));
    }

    private double[][] logUsual() {
        var counts = new double[size()][AmountOdds.STEPS];
        for (var one = 0; one < size(); one++) {
            for (var other = 0; other < one; other++) {
                var step = step(one, other);
                counts[one][step]++;
                counts[other][step]++;
            }
        }
        for (var row : counts) {
            for (var step = 0; step < row.length; step++) {
                row[step] = Math.log((row[step] + EXPECTED[step]) / (size() - 1 + EXPECTED_SUM));
            }
        }
        return counts;
    }
}
