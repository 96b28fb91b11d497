package io.pennyflow.streams.enrichment.category;

import io.pennyflow.streams.enrichment.merchant.Merchant;
import java.util.Arrays;

/**
 * How likely each category is for one transaction. One thread's own, filled again and again.
 *
 * <p>Detailed categories are told of the two likeliest primary ones only.
 *
 * <p>Where the model is unsure and contradicts what we wrote down of a merchant that the text
 * begins with, both are heard (a linear opinion pool, Stone 1961): letters that look like food do
 * not make a furniture store a snack bar. Else the model's sureness stands, for it was calibrated.
 */
final class Likelihoods {
    /** What is written down and what was learned count the same. */
    static final float WRITTEN = 0.5f;

    /** A model surer than this has read more than the name: fuel at a supermarket. */
    static final float SURE = 0.75f;

    private final float[] primary = new float[Classes.PRIMARY.size()];
    private final float[] learned = new float[Classes.PRIMARY.size()];
    private final float[] written = new float[Classes.DETAILED.size()];
    private final float[] detailed = new float[Classes.DETAILED.size()];

    private int best;
    private int second;
    private int first;
    private int runnerUp;

    void of(LinearModel model, FeatureSet features, boolean inflow, Merchant merchant) {
        learned(model, features, inflow, merchant.isKnown());
        Arrays.fill(written, 0);
        System.arraycopy(learned, 0, primary, 0, primary.length);
        choose(model, features);
        if (merchant.sureness() == 0 && contradicts(merchant, inflow)) {
            pool(merchant, inflow);
            choose(model, features);
        }
    }

    private void learned(LinearModel model, FeatureSet features, boolean inflow, boolean isKnown) {
        Arrays.fill(learned, 0);
        model.primaryScores(features, learned);
        var temperature = model.calibration().temperature(isKnown);
        for (var i = 0; i < learned.length; i++) {
            learned[i] =
                    Classes.isPossible(i, inflow)
                            ? learned[i] / temperature
                            : Float.NEGATIVE_INFINITY;
        }
        Softmax.of(learned, 0, learned.length);
    }

    private boolean contradicts(Merchant merchant, boolean inflow) {
        return merchant.isKnown()
                && primary[best] < SURE
                && first != category(merchant.uses().get(0), inflow);
    }

    private void pool(Merchant merchant, boolean inflow) {
        for (var i = 0; i < learned.length; i++) {
            learned[i] *= 1 - WRITTEN;
            primary[i] = learned[i];
        }
        for (var use : merchant.uses()) {
            var voice = WRITTEN * (float) use.share();
            written[category(use, inflow)] += voice;
            primary[Classes.primaryOf(category(use, inflow))] += voice;
        }
    }

    private static int category(Merchant.Use use, boolean inflow) {
        var category = Classes.detailed(use.category());
        return inflow ? Turned.incoming(category) : category;
    }

    private void choose(LinearModel model, FeatureSet features) {
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
            detailed[i] = detailed[i] * learned[of] + written[i];
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
