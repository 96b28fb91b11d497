package io.pennyflow.streams.matching;

import java.util.List;

/** What one pair looks like, before others compete for its rows. */
record Verdict(Match.Kind kind, double score, List<String> reasons) {
    static Verdict of(Match.Kind kind, double score, String... reasons) {
        return new Verdict(kind, score, List.of(reasons));
    }

    boolean isReview() {
        return kind == Match.Kind.REVIEW;
    }
}
