package io.pennyflow.flink.forecast.model;

/** The straight line nearest to a row of values, by least squares over 0, 1, 2 and so on. */
record Line(double level, double slope) {
    static Line through(double[] values) {
        var n = values.length;
        var middle = (n - 1) / 2.0;
        var mean = Stats.mean(values);
        var shared = 0.0;
        var own = 0.0;
        for (var t = 0; t < n; t++) {
            shared += (t - middle) * (values[t] - mean);
            own += (t - middle) * (t - middle);
        }
        var slope = own == 0 ? 0 : shared / own;
        return new Line(mean - slope * middle, slope);
    }

    double at(double t) {
        return level + slope * t;
    }
}
