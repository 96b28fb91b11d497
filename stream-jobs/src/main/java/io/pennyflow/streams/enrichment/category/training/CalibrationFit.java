package io.pennyflow.streams.enrichment.category.training;

import io.pennyflow.streams.enrichment.category.Softmax;
import java.util.ArrayList;
import java.util.List;

/** Finds the temperature under which what came true was said to be likeliest. */
final class CalibrationFit {
    private static final float COLDEST = 0.4f;
    private static final float HOTTEST = 5f;
    private static final float TOP = 0.9f;
    private static final float STEP = 1.03f;

    private final List<float[]> scores = new ArrayList<>();
    private final List<Integer> right = new ArrayList<>();

    /** Scores before they are likelihoods; those of impossible categories are not finite. */
    void add(float[] scores, int right) {
        this.scores.add(scores.clone());
        this.right.add(right);
    }

    float temperature() {
        var best = 1f;
        var bestLoss = Double.MAX_VALUE;
        for (var temperature = COLDEST; temperature < HOTTEST; temperature *= STEP) {
            var loss = loss(temperature);
            if (loss < bestLoss) {
                bestLoss = loss;
                best = temperature;
            }
        }
        return best;
    }

    /** How often it would be right, all told: a line for the build's log. */
    String summary() {
        var temperature = temperature();
        var hits = 0;
        var top = 0;
        var topHits = 0;
        for (var at = 0; at < scores.size(); at++) {
            var row = scores.get(at).clone();
            for (var i = 0; i < row.length; i++) {
                row[i] /= temperature;
            }
            Softmax.of(row, 0, row.length);
            var best = 0;
            for (var i = 1; i < row.length; i++) {
                best = row[i] > row[best] ? i : best;
            }
            var hit = best == right.get(at) ? 1 : 0;
            hits += hit;
            top += row[best] > TOP ? 1 : 0;
            topHits += row[best] > TOP ? hit : 0;
        }
        return "%d examples, right %.3f, surer than 0.9 %.3f and then right %.3f, temperature %.2f"
                .formatted(
                        scores.size(),
                        (double) hits / scores.size(),
                        (double) top / scores.size(),
                        (double) topHits / Math.max(1, top),
                        temperature);
    }

    private double loss(float temperature) {
        var loss = 0.0;
        for (var at = 0; at < scores.size(); at++) {
            var row = scores.get(at);
            var largest = Float.NEGATIVE_INFINITY;
            for (var score : row) {
                largest = Math.max(largest, score);
            }
            var sum = 0.0;
            for (var score : row) {
                sum += Math.exp((score - largest) / temperature);
            }
            loss += Math.log(sum) - (row[right.get(at)] - largest) / temperature;
        }
        return loss;
    }
}
