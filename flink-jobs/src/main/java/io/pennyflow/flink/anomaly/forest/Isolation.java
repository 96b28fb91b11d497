package io.pennyflow.flink.anomaly.forest;

import java.util.Random;

/**
 * An isolation forest (Liu, Ting and Zhou, 2008). The same rows and seed give the same forest, in
 * whichever thread: a replay has to say what was said before. (Smile's draws from a generator that
 * all threads share.)
 */
public final class Isolation {
    /** Rows a tree is grown from: more would let anomalies hide each other. */
    static final int SAMPLE = 256;

    private final IsolationTree[] trees;
    private final double usualDepth;

    private Isolation(IsolationTree[] trees, int sample) {
        this.trees = trees;
        this.usualDepth = IsolationTree.usualDepth(sample);
    }

    /**
     * Grows a forest.
     *
     * @param rows at least two, all of one length, every number finite
     */
    public static Isolation of(double[][] rows, int count, long seed) {
        if (rows.length < 2 || rows[0].length == 0) {
            throw new IllegalArgumentException("A forest needs two rows of a column or more.");
        }
        var random = new Random(seed);
        var size = Math.min(SAMPLE, rows.length);
        var shuffled = rows.clone();
        var trees = new IsolationTree[count];
        for (var i = 0; i < count; i++) {
            shuffle(shuffled, size, random);
            trees[i] = IsolationTree.of(shuffled, size, random);
        }
        return new Isolation(trees, size);
    }

    /** Between 0 and 1; about one half for a row like the others, more for one apart. */
    public double score(double[] row) {
        var sum = 0.0;
        for (var tree : trees) {
            sum += tree.depth(row);
        }
        return Math.pow(2, -sum / trees.length / usualDepth);
    }

    /** Puts rows drawn at random in front. */
    private static void shuffle(double[][] rows, int size, Random random) {
        for (var i = 0; i < size; i++) {
            var other = i + random.nextInt(rows.length - i);
            var row = rows[other];
            rows[other] = rows[i];
            rows[i] = row;
        }
    }
}
