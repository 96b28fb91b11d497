package io.pennyflow.flink.forecast.model;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;

/** Solves equations whose matrix is symmetric and positive definite. */
final class Cholesky {
    private static final double SYMMETRY = 1e-8;
    private static final double POSITIVITY = 1e-14;

    private Cholesky() {}

    static double[] solve(double[][] left, double[] right) {
        if (right.length == 0) {
            return right;
        }
        var matrix = new Array2DRowRealMatrix(left, false);
        return new CholeskyDecomposition(matrix, SYMMETRY, POSITIVITY)
                .getSolver()
                .solve(new ArrayRealVector(right, false))
                .toArray();
    }
}
