package io.pennyflow.streams.enrichment.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one household taught: counts of its choices in every context they were made in. Equal
 * lessons in equal order leave equal bytes. A new one knows nothing, which is how it is reset.
 */
public final class PersonalLayer {
    /** Contexts remembered of one household; those not taught for longest are forgotten first. */
    public static final int CONTEXTS_MAX = 200_000;

    /** Categories that one household may use. */
    public static final int LABELS_MAX = 1_000;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> labels = new ArrayList<>();
    private final Map<Long, Tally> tallies = new LinkedHashMap<>();
    private final Recalibration recalibration = new Recalibration();

    /**
     * Compares what would have been said with what the person chose, so that the next guesses are
     * as sure as they may be. To be called before {@link #learn}.
     */
    public void compare(Lesson lesson, String category) {
        if (labels.isEmpty()) {
            return;
        }
        var likelihoods = likelihoods(lesson);
        var best = best(likelihoods);
        recalibration.compare(likelihoods[best], labels.get(best).equals(category));
    }

    public void learn(Lesson lesson, String category) {
        var label = numbers.get(category);
        if (label == null) {
            if (labels.size() == LABELS_MAX) {
                return;
            }
            label = labels.size();
            numbers.put(category, label);
            labels.add(category);
        }
        add(lesson.wide(), label, lesson.day());
        add(lesson.words(), label, lesson.day());
        add(lesson.narrow(), label, lesson.day());
        forget();
    }

    /** Empty while nothing was taught. */
    public Optional<Learned> guess(Lesson lesson) {
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        var likelihoods = likelihoods(lesson);
        var best = best(likelihoods);
        var likelihood = recalibration.of(likelihoods[best]);
        return Optional.of(learned(lesson, best, likelihood));
    }

    private static int best(double[] likelihoods) {
        var best = 0;
        for (var i = 1; i < likelihoods.length; i++) {
            best = likelihoods[i] > likelihoods[best] ? i : best;
        }
        return best;
    }

    private double[] likelihoods(Lesson lesson) {
        var likelihoods = new double[labels.size()];
        Arrays.fill(likelihoods, 1.0 / likelihoods.length);
        narrow(likelihoods, lesson.wide(), lesson.day());
        var wide = likelihoods.clone();
        for (var word : lesson.words()) {
            var tally = tallies.get(word);
            if (tally != null) {
                Backoff.weigh(likelihoods, wide, tally, lesson.day());
            }
        }
        Backoff.normalize(likelihoods);
        narrow(likelihoods, lesson.narrow(), lesson.day());
        return likelihoods;
    }

    private void narrow(double[] likelihoods, List<Long> contexts, int day) {
        for (var context : contexts) {
            var tally = tallies.get(context);
            if (tally != null) {
                Backoff.narrow(likelihoods, tally, day);
            }
        }
    }

    /** With the choices of this category for the narrowest name that is known. */
    private Learned learned(Lesson lesson, int label, double likelihood) {
        for (var at = lesson.narrow().size() - 1; at >= 0; at--) {
            var tally = tallies.get(lesson.narrow().get(at));
            for (var i = 0; tally != null && i < tally.size(); i++) {
                if (tally.label(i) == label) {
                    var count = (int) Math.max(1, Math.round(tally.count(i, lesson.day())));
                    return new Learned(labels.get(label), likelihood, count, at >= lesson.whole());
                }
            }
        }
        return new Learned(labels.get(label), likelihood, 0, false);
    }

    /** Moves it to the end of those to forget; asking for one must not, so that it is no lesson. */
    private void add(List<Long> contexts, int label, int day) {
        for (var context : contexts) {
            var known = tallies.remove(context);
            var tally = known == null ? new Tally() : known;
            tally.add(label, day);
            tallies.put(context, tally);
        }
    }

    private void forget() {
        for (Iterator<Long> oldest = tallies.keySet().iterator();
                tallies.size() > CONTEXTS_MAX && oldest.hasNext(); ) {
            oldest.next();
            oldest.remove();
        }
    }
}
