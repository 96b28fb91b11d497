package io.pennyflow.streams.enrichment.category;

/** From scores to likelihoods that add up to one. */
public final class Softmax {
    private Softmax() {}

    public static void of(float[] scores, int from, int until) {
        var largest = Float.NEGATIVE_INFINITY;
        for (var i = from; i < until; i++) {
            largest = Math.max(largest, scores[i]);
        }
        var sum = 0f;
        for (var i = from; i < until; i++) {
            scores[i] = (float) Math.exp(scores[i] - largest);
            sum += scores[i];
        }
        for (var i = from; i < until; i++) {
            scores[i] /= sum;
        }
    }
}
