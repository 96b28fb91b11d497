package io.pennyflow.flink.forecast.model;

import java.util.Arrays;

/**
 * For series that are mostly zero: how often something comes and how much it then is are smoothed
 * apart, as Teunter, Syntetos and Babai do, so that what stopped long ago fades away.
 */
record Croston() implements Model {
    private static final double[] WEIGHTS = {0.02, 0.05, 0.1, 0.2, 0.3};

    /** Fewer values than this share other than zero make a series intermittent. */
    private static final double RARE = 0.6;

    static boolean suits(double[] history) {
        var some = Arrays.stream(history).filter(it -> it != 0).count();
        return some > 0 && some < RARE * history.length;
    }

    @Override
    public String name() {
        return "how often and how much";
    }

    @Override
    public double[] forecast(double[] history, int horizon) {
        var best = new Pass(0.1, 0.1);
        var least = Double.POSITIVE_INFINITY;
        for (var often : WEIGHTS) {
            for (var much : WEIGHTS) {
                var pass = new Pass(often, much);
                var squares = pass.squares(history);
                if (squares < least) {
                    least = squares;
                    best = pass;
                }
            }
        }
        var values = new double[horizon];
        Arrays.fill(values, best.expected());
        return values;
    }

    /** One walk over a history with one choice of the weights. */
    private static final class Pass {
        private final double oftenWeight;
        private final double muchWeight;
        private double often;
        private double much;

        Pass(double oftenWeight, double muchWeight) {
            this.oftenWeight = oftenWeight;
            this.muchWeight = muchWeight;
        }

        double squares(double[] history) {
            often = Arrays.stream(history).filter(it -> it != 0).count() / (double) history.length;
            much = Arrays.stream(history).filter(it -> it != 0).average().orElse(0);
            var sum = 0.0;
            for (var value : history) {
                sum += (value - expected()) * (value - expected());
                often += oftenWeight * ((value == 0 ? 0 : 1) - often);
                much += value == 0 ? 0 : muchWeight * (value - much);
            }
            return sum;
        }

        double expected() {
            return often * much;
        }
    }
}
