package io.pennyflow.flink.forecast.model;

/**
 * The dynamic optimized Theta model of Fiorucci and others (2016): the trend line moves with what
 * is known at each step, and how much the curvature counts is fitted. Give it a series without
 * season.
 */
record DynamicTheta() implements Model {
    private static final int EVALUATIONS_MAX = 250;
    private static final double WEIGHT_MIN = 0.1;
    private static final double WEIGHT_MAX = 0.99;

    /** One over theta: 1 is plain smoothing, 0 all of the trend. */
    private static final double FLATTEST = 1;

    @Override
    public String name() {
        return "dynamic theta";
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        if (history.length < 4) {
            return new Theta().forecast(history, horizon);
        }
        var scale = Math.max(Stats.rootMeanSquare(history), 1e-9);
        var best =
                Simplex.minimum(
                        it -> new Pass(it[0], it[1], it[2] * scale).squares(history),
                        new double[] {0.5, 0.5, history[0] / scale / 2},
                        new double[] {WEIGHT_MIN, 0, -5},
                        new double[] {WEIGHT_MAX, FLATTEST, 5},
                        EVALUATIONS_MAX);
        var pass = new Pass(best[0], best[1], best[2] * scale);
        pass.squares(history);
        return pass.ahead(horizon);
    }

    /** One walk over a history with one choice of the parameters. */
    private static final class Pass {
        private final double weight;
        private final double trendShare;
        private double level;
        private double mean;
        private double line;
        private double slope;
        private double decay = 1;
        private int seen;

        Pass(double weight, double flatness, double start) {
            this.weight = weight;
            this.trendShare = 1 - flatness;
            this.level = start;
        }

        /** The errors of all steps from the third on, which is the first that has a slope. */
        double squares(double[] history) {
            var sum = 0.0;
            for (var value : history) {
                var error = value - expected();
                sum += seen >= 2 ? error * error : 0;
                take(value);
            }
            return sum;
        }

        double[] ahead(int horizon) {
            var values = new double[horizon];
            for (var h = 0; h < horizon; h++) {
                values[h] = expected();
                take(values[h]);
            }
            return values;
        }

        private double expected() {
            var summed = (1 - decay * (1 - weight)) / weight;
            return level + trendShare * (decay * line + summed * slope);
        }

        private void take(double value) {
            seen++;
            level = weight * value + (1 - weight) * level;
            slope = seen == 1 ? 0 : ((seen - 2) * slope + 6.0 / seen * (value - mean)) / (seen + 1);
            mean = ((seen - 1) * mean + value) / seen;
            line = mean - (seen + 1) / 2.0 * slope;
            decay *= 1 - weight;
        }
    }
}
