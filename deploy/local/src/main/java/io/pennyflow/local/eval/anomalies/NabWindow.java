package io.pennyflow.local.eval.anomalies;

/**
 * Rows of a series in which an anomaly counts as noticed.
 *
 * @param first index of its first row
 * @param last index of its last row
 */
record NabWindow(int first, int last) {
    int rows() {
        return last - first + 1;
    }
}
