package io.pennyflow.flink.forecast.household;

import io.pennyflow.flink.forecast.model.Forecast;

/** What a value to come may be: half of the time below p50, in 8 of 10 cases from p10 to p90. */
public record Bands(double low95, double p10, double p50, double p90, double high95) {
    /** As much as the contract has digits for. */
    private static final double AMOUNT_MAX = 1e15;

    private static final double[] LEVELS = {0.025, 0.1, 0.5, 0.9, 0.975};

    /** Of values in order. */
    static Bands of(double[] sorted) {
        return new Bands(
                quantile(sorted, LEVELS[0]),
                quantile(sorted, LEVELS[1]),
                quantile(sorted, LEVELS[2]),
                quantile(sorted, LEVELS[3]),
                quantile(sorted, LEVELS[4]));
    }

    /** Of a few values in order: as wide as the next one takes, not as these are. */
    static Bands ofFew(double[] sorted) {
        var more = (sorted.length + 1.0) / Math.max(1, sorted.length - 1);
        var shift = 1.0 / Math.max(1, sorted.length - 1);
        return new Bands(
                quantile(sorted, LEVELS[0] * more - shift),
                quantile(sorted, LEVELS[1] * more - shift),
                quantile(sorted, LEVELS[2]),
                quantile(sorted, LEVELS[3] * more - shift),
                quantile(sorted, LEVELS[4] * more - shift));
    }

    /** Of a step, and of its mirror image for what is spent. */
    static Bands of(Forecast.Step step, boolean mirrored) {
        return mirrored
                ? new Bands(-step.high95(), -step.p90(), -step.p50(), -step.p10(), -step.low95())
                : new Bands(step.low95(), step.p10(), step.p50(), step.p90(), step.high95());
    }

    /**
     * Between two, quantile by quantile, this one with the weight. Where the other is nothing at
     * the end that is nearer to it, the blend is, too: a little instead is wrong whenever nothing
     * moves, which is as often as it was.
     */
    Bands blended(Bands other, double weight) {
        var middle = mixed(p50, other.p50, weight);
        var comes = other.p90 > 0;
        return new Bands(
                comes && other.low95 == 0 ? Math.min(0, middle) : mixed(low95, other.low95, weight),
                comes && other.p10 == 0 ? Math.min(0, middle) : mixed(p10, other.p10, weight),
                middle,
                other.p90 == 0 ? Math.max(0, middle) : mixed(p90, other.p90, weight),
                other.high95 == 0 ? Math.max(0, middle) : mixed(high95, other.high95, weight));
    }

    private static double mixed(double mine, double others, double weight) {
        return weight * mine + (1 - weight) * others;
    }

    /** The mean loss of the three middle quantiles when this is what came. */
    double loss(double actual) {
        return loss(actual - p10, 0.1) + loss(actual - p50, 0.5) + loss(actual - p90, 0.9);
    }

    private static double loss(double error, double level) {
        return Math.max(level * error, (level - 1) * error) / 3;
    }

    /** Of what is left when a part of a step is over: less, and less sure in the whole. */
    Bands part(double part) {
        return new Bands(
                part(part, low95),
                part(part, p10),
                part(part, p50),
                part(part, p90),
                part(part, high95));
    }

    /** What is never negative, or never positive, is not in part either. */
    private double part(double part, double value) {
        var shifted = part * p50 + Math.sqrt(part) * (value - p50);
        if (low95 >= 0) {
            return Math.max(0, shifted);
        }
        return high95 <= 0 ? Math.min(0, shifted) : shifted;
    }

    /** The value that is not reached with this probability; straight between those known. */
    double at(double level) {
        var values = new double[] {low95, p10, p50, p90, high95};
        if (level <= LEVELS[0]) {
            return low95;
        }
        for (var i = 1; i < LEVELS.length; i++) {
            if (level <= LEVELS[i]) {
                var share = (level - LEVELS[i - 1]) / (LEVELS[i] - LEVELS[i - 1]);
                return values[i - 1] + share * (values[i] - values[i - 1]);
            }
        }
        return high95;
    }

    /** Whether these are numbers, and such as an account can have. */
    boolean arePossible() {
        return isPossible(low95)
                && isPossible(p10)
                && isPossible(p50)
                && isPossible(p90)
                && isPossible(high95);
    }

    private static boolean isPossible(double value) {
        return Math.abs(value) < AMOUNT_MAX;
    }

    private static double quantile(double[] sorted, double level) {
        var at = Math.max(0, Math.min(1, level)) * (sorted.length - 1);
        var below = (int) at;
        var above = Math.min(sorted.length - 1, below + 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
