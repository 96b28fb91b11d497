package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Condition.Leaf;
import io.pennyflow.streams.rules.model.FieldType;
import io.pennyflow.streams.rules.model.Operator;
import java.util.List;

/** A leaf with its question compiled. */
record LeafCheck(Leaf leaf, Hit.Reason reason, Question question) implements Check {
    private static final int CHEAP = 1;
    private static final int TEXT = 10;
    private static final int REGEX = 200;
    private static final int HANDED_IN = 500;

    @Override
    public boolean holds(Seen seen) {
        return question.holds(seen);
    }

    @Override
    public Explanation explain(Seen seen) {
        var shown = seen.shown(leaf.field(), leaf.window(), leaf.measure().currency());
        return new Explanation(reason.pointer(), leaf, holds(seen), shown, List.of());
    }

    @Override
    public void collectHolding(Seen seen, List<Hit.Reason> into) {
        into.add(reason);
    }

    @Override
    public int cost() {
        if (leaf.operator() == Operator.REGEX) {
            return REGEX;
        }
        if (leaf.window() != null || leaf.measure().currency() != null) {
            return HANDED_IN;
        }
        var isText =
                leaf.field().type() == FieldType.TEXT || leaf.field().type() == FieldType.TEXTS;
        return isText ? TEXT : CHEAP;
    }
}
