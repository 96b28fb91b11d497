package io.pennyflow.local.eval.forecast;

/** The measures of the M3 and M4 competitions for one series. */
final class Accuracy {
    /** Twice the share of values that may lie outside on each side of a 95 % band, inverted. */
    private static final double PENALTY_95 = 2 / 0.05;

    private Accuracy() {}

    /** Symmetric absolute percentage error, from 0 to 200; two zeros are no error. */
    static double smape(double[] truth, double[] forecast) {
        var sum = 0.0;
        for (var h = 0; h < truth.length; h++) {
            var size = Math.abs(truth[h]) + Math.abs(forecast[h]);
            sum += size == 0 ? 0 : 200 * Math.abs(truth[h] - forecast[h]) / size;
        }
        return sum / truth.length;
    }

    /** What MASE and MSIS are measured in: the mean step from one season ago in the history. */
    static double scale(double[] history, int lag) {
        var sum = 0.0;
        for (var t = lag; t < history.length; t++) {
            sum += Math.abs(history[t] - history[t - lag]);
        }
        return history.length <= lag ? 0 : sum / (history.length - lag);
    }

    static double meanAbsoluteError(double[] truth, double[] forecast) {
        var sum = 0.0;
        for (var h = 0; h < truth.length; h++) {
            sum += Math.abs(truth[h] - forecast[h]);
        }
        return sum / truth.length;
    }

    /** The width of the 95 % band and what is charged for what lies outside. */
    static double intervalScore(double[] truth, double[] low, double[] high) {
        var sum = 0.0;
        for (var h = 0; h < truth.length; h++) {
            sum += high[h] - low[h];
            sum += PENALTY_95 * Math.max(0, Math.max(low[h] - truth[h], truth[h] - high[h]));
        }
        return sum / truth.length;
    }

    /** The mean loss of three quantiles. */
    static double pinball(double truth, double p10, double p50, double p90) {
        return (loss(truth - p10, 0.1) + loss(truth - p50, 0.5) + loss(truth - p90, 0.9)) / 3;
    }

    private static double loss(double error, double share) {
        return Math.max(share * error, (share - 1) * error);
    }

    static double covered(double[] truth, double[] low, double[] high) {
        var inside = 0;
        for (var h = 0; h < truth.length; h++) {
            inside += low[h] <= truth[h] && truth[h] <= high[h] ? 1 : 0;
        }
        return inside / (double) truth.length;
    }
}
