package io.pennyflow.local.eval.anomalies;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** How often an anomaly scores above a row that is none; a tie counts half. */
final class RocArea {
    private RocArea() {}

    /** One half where either kind is missing. */
    static double of(double[] scores, boolean[] anomalous) {
        var order =
                IntStream.range(0, scores.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> scores[i]))
                        .mapToInt(i -> i)
                        .toArray();
        var ranks = 0.0;
        for (int from = 0, until; from < order.length; from = until) {
            until = endOfTie(scores, order, from);
            var rank = (from + 1 + until) / 2.0;
            ranks += rank * Arrays.stream(order, from, until).filter(i -> anomalous[i]).count();
        }
        var ones = (double) IntStream.range(0, anomalous.length).filter(i -> anomalous[i]).count();
        var others = anomalous.length - ones;
        return ones == 0 || others == 0 ? 0.5 : (ranks - ones * (ones + 1) / 2) / (ones * others);
    }

    private static int endOfTie(double[] scores, int[] order, int from) {
        var until = from + 1;
        while (until < order.length && scores[order[until]] == scores[order[from]]) {
            until++;
        }
        return until;
    }
}
