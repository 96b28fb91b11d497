package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What other rules would change, transaction after transaction, on one thread: a few of the
 * differences, and counts of all.
 */
public final class Preview {
    private final Evaluator before;
    private final Evaluator after;
    private final int shownMost;
    private final List<Difference> shown = new ArrayList<>();
    private final Map<String, Integer> hits = new LinkedHashMap<>();
    private final Map<Dispute, Integer> disputes = new LinkedHashMap<>();
    private int seen;
    private int changed;

    /** Keeps so many differences at most; the others are counted. */
    public Preview(Evaluator before, Evaluator after, int shownMost) {
        this.before = before;
        this.after = after;
        this.shownMost = shownMost;
    }

    public void add(Subject transaction) {
        var was = before.evaluate(transaction);
        var becomes = after.evaluate(transaction);
        seen++;
        becomes.hits().forEach(it -> hits.merge(it.rule().id(), 1, Integer::sum));
        becomes.conflicts().forEach(it -> disputes.merge(Dispute.of(it), 1, Integer::sum));
        if (!was.effects().isAs(becomes.effects())) {
            changed++;
            if (shown.size() < shownMost) {
                shown.add(new Difference(transaction, was.effects(), becomes));
            }
        }
    }

    public Summary summary() {
        return new Summary(seen, changed, shown, hits, disputes);
    }

    /** One transaction that would change: what the rules make of it now, and what they would. */
    public record Difference(Subject transaction, Effects before, Outcome after) {}

    /** Two rules that differ about the same thing, whatever each wants of it. */
    public record Dispute(String subject, Rule overruled, Rule winner) {
        static Dispute of(Conflict conflict) {
            return new Dispute(conflict.subject(), conflict.overruled(), conflict.winner());
        }
    }

    /**
     * All of it.
     *
     * @param seen how many transactions there were
     * @param changed how many of them would change
     * @param differences the first of those
     * @param hits to how many each rule would apply, by its id; none when to none
     * @param disputes on how many transactions two rules differ
     */
    public record Summary(
            int seen,
            int changed,
            List<Difference> differences,
            Map<String, Integer> hits,
            Map<Dispute, Integer> disputes) {

        public Summary {
            differences = List.copyOf(differences);
            hits = Map.copyOf(hits);
            disputes = Map.copyOf(disputes);
        }
    }
}
