package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Condition;
import io.pennyflow.streams.rules.model.Rule;
import java.util.List;

/**
 * A rule that applied.
 *
 * @param reasons the leaves that made it, none when that was what does not hold
 */
public record Hit(Rule rule, List<Reason> reasons) {
    public Hit {
        reasons = List.copyOf(reasons);
    }

    /**
     * A leaf that holds.
     *
     * @param pointer its place in the rule, as a JSON pointer
     */
    public record Reason(String pointer, Condition.Leaf leaf) {}
}
