package io.pennyflow.streams.enrichment.category;

import java.util.Arrays;

/**
 * How likely each category is for one transaction. One thread's own, filled again and again.
 *
 * <p>Detailed categories are told of the two likeliest primary ones only.
 */
final class Likelihoods {
    private final float[] primary = new float[Classes.PRIMARY.size()];
    private final float[] detailed = new float[Classes.DETAILED.size()];

    private int best;
    private int second;
    private int first;
    private int runnerUp;

    void of(LinearModel model, FeatureSet features, boolean inflow, boolean isKnown) {
        Arrays.fill(primary, 0);
        model.primaryScores(features, primary);
        var temperature = model.calibration().temperature(isKnown);
        for (var i = 0; i < primary.length; i++) {
            primary[i] =
                    Classes.isPossible(i, inflow)
                            ? primary[i] / temperature
                            : Float.NEGATIVE_INFINITY;
        }
        Softmax.of(primary, 0, primary.length);
        best = largest(primary, 0, primary.length, -1);
        second = largest(primary, 0, primary.length, best);
        Arrays.fill(detailed, 0);
        detail(model, features, best);
        first = largest(detailed, Classes.first(best), Classes.until(best), -1);
        runnerUp = largest(detailed, Classes.first(best), Classes.until(best), first);
        if (detailed[runnerUp] < primary[second]) { // Else none of the second's can be likelier.
            detail(model, features, second);
            var other = largest(detailed, Classes.first(second), Classes.until(second), -1);
            runnerUp = detailed[other] > detailed[runnerUp] ? other : runnerUp;
        }
    }

    Opinion opinion() {
        return new Opinion(
                Classes.PRIMARY.get(best),
                primary[best],
                Classes.DETAILED.get(first),
                detailed[first],
                Classes.DETAILED.get(runnerUp));
    }

    private void detail(LinearModel model, FeatureSet features, int of) {
        model.detailedScores(features, of, detailed);
        Softmax.of(detailed, Classes.first(of), Classes.until(of));
        for (var i = Classes.first(of); i < Classes.until(of); i++) {
            detailed[i] *= primary[of];
        }
    }

    private static int largest(float[] values, int from, int until, int but) {
        var best = -1;
        for (var i = from; i < until; i++) {
            if (i != but && (best < 0 || values[i] > values[best])) {
                best = i;
            }
        }
        return best;
    }
}
