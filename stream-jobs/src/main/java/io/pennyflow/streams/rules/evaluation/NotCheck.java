package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Condition;
import java.util.List;

/** Not. */
record NotCheck(Condition condition, String pointer, Check part) implements Check {

    @Override
    public boolean holds(Seen seen) {
        return !part.holds(seen);
    }

    @Override
    public Explanation explain(Seen seen) {
        return new Explanation(pointer, condition, holds(seen), null, List.of(part.explain(seen)));
    }

    @Override
    public void collectHolding(Seen seen, List<Hit.Reason> into) {
        // No leaf below made it hold: that none did is the reason.
    }

    @Override
    public int cost() {
        return part.cost();
    }
}
