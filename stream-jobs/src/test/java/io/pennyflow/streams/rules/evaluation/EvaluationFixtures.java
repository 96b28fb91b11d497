package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.RuleBook;

/** Rules at work, for tests of other packages. */
public final class EvaluationFixtures {
    private EvaluationFixtures() {}

    /** Whether one of them applies to a transaction of ten euros out with this description. */
    public static boolean applies(RuleBook book, String description) {
        return !CompiledRules.of(book)
                .evaluator(Rates.NONE, Windows.NONE)
                .evaluate(MapSubject.of(description, "-10"))
                .hits()
                .isEmpty();
    }
}
