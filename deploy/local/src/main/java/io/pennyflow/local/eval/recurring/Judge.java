package io.pennyflow.local.eval.recurring;

import io.pennyflow.streams.recurring.Dealings;
import java.util.LinkedHashMap;
import java.util.Map;

/** Judges one way to find series on any number of histories. */
final class Judge {
    private static final double ROUNDED = 10_000;

    private final Finder finder;
    private SeriesScore score = SeriesScore.NOTHING;
    private DateErrors errors = DateErrors.NOTHING;

    Judge(Finder finder) {
        this.finder = finder;
    }

    void judge(Labelled labelled) {
        var found =
                Dealings.of(labelled.transactions()).stream()
                        .flatMap(it -> finder.find(it).stream())
                        .toList();
        score = score.plus(SeriesScore.of(labelled, found));
        errors = errors.plus(NextDates.errors(labelled, finder));
    }

    /** By the names of the output contract. */
    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("series", score.trueSeries());
        figures.put("precision", rounded(score.precision()));
        figures.put("recall", rounded(score.recall()));
        figures.put("membershipRecall", rounded(score.membershipRecall()));
        figures.put("nextDateMaeDays", rounded(errors.mean()));
        figures.put("nextDateShare", rounded(errors.share()));
        figures.put("found", score.found());
        figures.put("unlabelled", score.unlabelled());
        figures.put("early", score.early());
        return figures;
    }

    private static double rounded(double value) {
        return Math.round(value * ROUNDED) / ROUNDED;
    }
}
