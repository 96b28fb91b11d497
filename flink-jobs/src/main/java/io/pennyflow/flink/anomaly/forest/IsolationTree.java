package io.pennyflow.flink.anomaly.forest;

import java.util.Random;

/**
 * A tree that splits rows at random until each is alone. Its inventors stop at the depth of a
 * balanced tree, to save time; that leaves usual rows untold from each other. Nodes lie in arrays;
 * a leaf has no column.
 */
final class IsolationTree {
    private static final double EULER = 0.5772156649015329;

    /** Deeper than chance makes a tree of so few rows. */
    private static final int DEPTH_MAX = 32;

    private static final int LEAF = -1;

    private final int[] columns;
    private final double[] limits;
    private final int[] seconds; // The child of what is at or above the limit; the other is next.
    private final double[] depths;
    private int nodes;

    private IsolationTree(int rows) {
        columns = new int[2 * rows];
        limits = new double[2 * rows];
        seconds = new int[2 * rows];
        depths = new double[2 * rows];
    }

    /** Of the first rows; it changes their order. */
    static IsolationTree of(double[][] rows, int size, Random random) {
        var tree = new IsolationTree(size);
        tree.grow(rows, 0, size, 0, random);
        return tree;
    }

    /**
     * How many splits it takes to a row's leaf, and would take to tell it from the others there.
     */
    double depth(double[] row) {
        var node = 0;
        while (columns[node] != LEAF) {
            node = row[columns[node]] < limits[node] ? node + 1 : seconds[node];
        }
        return depths[node];
    }

    /** Splits it takes on average to find a row among so many. */
    static double usualDepth(int rows) {
        return rows <= 1
                ? 0
                : rows == 2 ? 1 : 2 * (Math.log(rows - 1.0) + EULER) - 2 * (rows - 1.0) / rows;
    }

    private void grow(double[][] rows, int from, int until, int depth, Random random) {
        var node = nodes++;
        var column =
                depth >= DEPTH_MAX || until - from <= 1
                        ? LEAF
                        : columnThatDiffers(rows, from, until, random);
        columns[node] = column;
        if (column == LEAF) {
            depths[node] = depth + usualDepth(until - from);
            return;
        }
        limits[node] = limit(rows, from, until, column, random);
        var middle = partition(rows, from, until, column, limits[node]);
        grow(rows, from, middle, depth + 1, random);
        seconds[node] = nodes;
        grow(rows, middle, until, depth + 1, random);
    }

    /** A column in which all rows are alike splits nothing and would only cost depth. */
    private static int columnThatDiffers(double[][] rows, int from, int until, Random random) {
        var count = rows[from].length;
        var columns = new int[count];
        for (var left = count; left > 0; left--) {
            var at = random.nextInt(left);
            var column = columns[at] == 0 ? at : columns[at] - 1;
            var last = columns[left - 1] == 0 ? left - 1 : columns[left - 1] - 1;
            columns[at] = last + 1;
            if (differs(rows, from, until, column)) {
                return column;
            }
        }
        return LEAF;
    }

    private static boolean differs(double[][] rows, int from, int until, int column) {
        for (var i = from + 1; i < until; i++) {
            if (rows[i][column] != rows[from][column]) {
                return true;
            }
        }
        return false;
    }

    /** Above the least and at most the greatest, so that neither side is empty. */
    private static double limit(double[][] rows, int from, int until, int column, Random random) {
        var least = rows[from][column];
        var greatest = least;
        for (var i = from + 1; i < until; i++) {
            least = Math.min(least, rows[i][column]);
            greatest = Math.max(greatest, rows[i][column]);
        }
        var part = random.nextDouble();
        var limit = least * (1 - part) + greatest * part; // A difference of giants overflows.
        return limit > least && limit <= greatest ? limit : greatest;
    }

    private static int partition(double[][] rows, int from, int until, int column, double limit) {
        var middle = from;
        for (var i = from; i < until; i++) {
            if (rows[i][column] < limit) {
                var row = rows[i];
                rows[i] = rows[middle];
                rows[middle++] = row;
            }
        }
        return middle;
    }
}
