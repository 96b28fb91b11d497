package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Rule;
import org.jspecify.annotations.Nullable;

/**
 * What became of one rule on one transaction.
 *
 * @param why each condition with its answer, also when something else decided
 * @param stoppedBy the rule that stopped this one; null when none did
 */
public record RuleExplanation(
        Rule rule, Verdict verdict, Explanation why, @Nullable Rule stoppedBy) {

    /** What decided, the first that is true. */
    public enum Verdict {
        DISABLED,
        STOPPED,
        NOT_IN_EFFECT,
        DOES_NOT_HOLD,
        APPLIES
    }
}
