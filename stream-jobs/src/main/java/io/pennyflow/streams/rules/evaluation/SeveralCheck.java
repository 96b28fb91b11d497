package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Condition;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** And, or or: the first part that decides ends it, and cheap parts come first. */
final class SeveralCheck implements Check {
    private final Condition condition;
    private final String pointer;
    private final boolean decisive;
    private final List<Check> written;
    private final Check[] parts;
    private final int cost;

    /** And is decided by a part that does not hold, or by one that does. */
    SeveralCheck(Condition condition, String pointer, List<Check> parts) {
        this.condition = condition;
        this.pointer = pointer;
        this.decisive = condition instanceof Condition.Or;
        this.written = List.copyOf(parts);
        this.parts = parts.toArray(Check[]::new);
        Arrays.sort(this.parts, Comparator.comparingInt(Check::cost));
        this.cost = parts.stream().mapToInt(Check::cost).sum();
    }

    @Override
    public boolean holds(Seen seen) {
        for (var part : parts) {
            if (part.holds(seen) == decisive) {
                return decisive;
            }
        }
        return !decisive;
    }

    @Override
    public Explanation explain(Seen seen) {
        var explained = written.stream().map(it -> it.explain(seen)).toList();
        return new Explanation(pointer, condition, holds(seen), null, explained);
    }

    @Override
    public void collectHolding(Seen seen, List<Hit.Reason> into) {
        for (var part : written) {
            if (part.holds(seen)) {
                part.collectHolding(seen, into);
            }
        }
    }

    @Override
    public int cost() {
        return cost;
    }
}
