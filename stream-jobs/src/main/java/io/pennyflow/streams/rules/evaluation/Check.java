package io.pennyflow.streams.rules.evaluation;

import java.util.List;

/** A condition, compiled: answers without making objects. */
interface Check {

    boolean holds(Seen seen);

    /** Each part with its answer, whether or not it was decisive. */
    Explanation explain(Seen seen);

    /** Adds the leaves that hold of those that can make the condition hold. */
    void collectHolding(Seen seen, List<Hit.Reason> into);

    /** Roughly how much work it is, to try cheap ones first. */
    int cost();
}
