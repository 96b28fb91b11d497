package io.pennyflow.streams.enrichment.category.training;

import io.pennyflow.streams.enrichment.category.Calibration;
import io.pennyflow.streams.enrichment.category.Classes;
import io.pennyflow.streams.enrichment.category.FeatureSet;
import io.pennyflow.streams.enrichment.category.LinearModel;
import io.pennyflow.streams.enrichment.category.Softmax;
import java.util.Arrays;

/**
 * Fits a multinomial logistic regression one example at a time (FTRL-proximal: each weight has a
 * step of its own and stays zero until enough speaks for another value). The same examples in the
 * same order give the same weights, bit by bit.
 */
final class Trainer {
    static final int PRIMARY_BITS = 17;
    static final int DETAILED_BITS = 15;

    private static final float STEP = 0.2f;
    private static final float FLOOR = 0.3f;
    private static final float ZERO_UNTIL = 0.5f;
    private static final float SHRINK = 2;

    /** Less of a mistake than this teaches nothing worth the time. */
    private static final float UNSURPRISED = 0.001f;

    private final Weights primary = new Weights(Classes.PRIMARY.size(), PRIMARY_BITS);
    private final Weights detailed = new Weights(Classes.DETAILED.size(), DETAILED_BITS);

    void learn(FeatureSet features, int category, boolean inflow) {
        var of = Classes.primaryOf(category);
        primary.scores(features, 0, Classes.PRIMARY.size());
        for (var i = 0; i < Classes.PRIMARY.size(); i++) {
            if (!Classes.isPossible(i, inflow)) {
                primary.scores[i] = Float.NEGATIVE_INFINITY;
            }
        }
        primary.learn(features, 0, Classes.PRIMARY.size(), of);
        detailed.scores(features, Classes.first(of), Classes.until(of));
        detailed.learn(features, Classes.first(of), Classes.until(of), category);
    }

    LinearModel model() {
        return new LinearModel(
                PRIMARY_BITS, DETAILED_BITS, primary.weights, detailed.weights, Calibration.NONE);
    }

    /** Weights of one question: zero until enough speaks for another value. */
    private static final class Weights {
        private final int classes;
        private final int mask;
        private final float[] weights;
        private final float[] pushed;
        private final float[] moved;
        private final float[] scores;

        Weights(int classes, int bits) {
            this.classes = classes;
            this.mask = (1 << bits) - 1;
            this.weights = new float[classes << bits];
            this.pushed = new float[classes << bits];
            this.moved = new float[classes << bits];
            this.scores = new float[classes];
        }

        void scores(FeatureSet features, int first, int until) {
            Arrays.fill(scores, 0);
            for (var at = 0; at < features.size(); at++) {
                var from = (features.hash(at) & mask) * classes;
                for (var i = first; i < until; i++) {
                    scores[i] += features.value(at) * weights[from + i];
                }
            }
        }

        void learn(FeatureSet features, int first, int until, int right) {
            Softmax.of(scores, first, until);
            scores[right] -= 1;
            for (var at = 0; at < features.size(); at++) {
                var from = (features.hash(at) & mask) * classes;
                for (var i = first; i < until; i++) {
                    if (Math.abs(scores[i]) > UNSURPRISED) {
                        push(from + i, scores[i] * features.value(at));
                    }
                }
            }
        }

        private void push(int at, float slope) {
            var before = (float) Math.sqrt(moved[at]);
            moved[at] += slope * slope;
            var after = (float) Math.sqrt(moved[at]);
            pushed[at] += slope - (after - before) / STEP * weights[at];
            var over = Math.abs(pushed[at]) - ZERO_UNTIL;
            weights[at] =
                    over <= 0
                            ? 0
                            : -Math.signum(pushed[at]) * over / ((FLOOR + after) / STEP + SHRINK);
        }
    }
}
