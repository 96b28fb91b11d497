package io.pennyflow.streams.matching;

import java.util.Arrays;

/** The Hungarian method: to each column of a square a row of its own, so that all is worth most. */
final class Hungarian {
    private final double[][] worth;
    private final int size;
    private final double[] ofRow;
    private final double[] ofColumn;

    /** Counted from one; the column in front of the first holds the row that seeks its place. */
    private final int[] rowOf;

    private final int[] before;

    private Hungarian(double[][] worth) {
        this.worth = worth;
        size = worth.length;
        ofRow = new double[size + 1];
        ofColumn = new double[size + 1];
        rowOf = new int[size + 1];
        before = new int[size + 1];
    }

    static int[] rowOfColumn(double[][] worth) {
        var method = new Hungarian(worth);
        for (var row = 1; row <= method.size; row++) {
            method.place(row);
        }
        var rows = new int[method.size];
        Arrays.setAll(rows, column -> method.rowOf[column + 1] - 1);
        return rows;
    }

    private void place(int row) {
        rowOf[0] = row;
        var least = new double[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        var isUsed = new boolean[size + 1];
        var column = 0;
        do {
            isUsed[column] = true;
            column = next(column, least, isUsed);
        } while (rowOf[column] != 0);
        for (; column != 0; column = before[column]) {
            rowOf[column] = rowOf[before[column]];
        }
    }

    /** The cheapest column to go on to, after all prices are brought to it. */
    private int next(int from, double[] least, boolean[] isUsed) {
        var row = rowOf[from];
        var cheapest = 0;
        var step = Double.POSITIVE_INFINITY;
        for (var column = 1; column <= size; column++) {
            if (!isUsed[column]) {
                var cost = -worth[row - 1][column - 1] - ofRow[row] - ofColumn[column];
                if (cost < least[column]) {
                    least[column] = cost;
                    before[column] = from;
                }
                if (least[column] < step) {
                    step = least[column];
                    cheapest = column;
                }
            }
        }
        for (var column = 0; column <= size; column++) {
            if (isUsed[column]) {
                ofRow[rowOf[column]] += step;
                ofColumn[column] -= step;
            } else {
                least[column] -= step;
            }
        }
        return cheapest;
    }
}
