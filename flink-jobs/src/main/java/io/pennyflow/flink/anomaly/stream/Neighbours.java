package io.pennyflow.flink.anomaly.stream;

import java.util.Arrays;

/**
 * How far the newest few rows are, as a shape, from the shapes of the past that are most like them.
 */
final class Neighbours implements View {
    private final int length;
    private final double[] nearest;

    /**
     * @param length rows of a shape
     * @param count how many like it there have to be
     */
    Neighbours(int length, int count) {
        this.length = length;
        this.nearest = new double[count];
    }

    @Override
    public double look(Rows rows) {
        if (rows.size() < 2 * length + nearest.length) {
            return NOTHING;
        }
        Arrays.fill(nearest, Double.MAX_VALUE);
        // Shapes that share a row with the newest one would only find it like itself.
        for (var back = length + 1; back + length <= rows.size(); back++) {
            keep(distance(rows, back));
        }
        return Arrays.stream(nearest).map(Math::sqrt).average().orElse(NOTHING);
    }

    /** Squared; given up once it is no nearer than those that are kept. */
    private double distance(Rows rows, int back) {
        var farthest = nearest[nearest.length - 1];
        var sum = 0.0;
        for (var i = 0; i < length && sum < farthest; i++) {
            var distance = rows.value(i) - rows.value(back + i);
            sum += distance * distance;
        }
        return sum;
    }

    private void keep(double distance) {
        var place = nearest.length - 1;
        if (distance >= nearest[place]) {
            return;
        }
        while (place > 0 && nearest[place - 1] > distance) {
            nearest[place] = nearest[place - 1];
            place--;
        }
        nearest[place] = distance;
    }
}
