package io.pennyflow.streams.rules.evaluation;

import java.util.List;

/**
 * What the rules do to one transaction.
 *
 * @param hits the rules that applied, in their order
 */
public record Outcome(
        List<Hit> hits, Effects effects, List<Conflict> conflicts, List<Refusal> refusals) {
    /** No rule applied. */
    public static final Outcome NONE = new Outcome(List.of(), Effects.NONE, List.of(), List.of());

    public Outcome {
        hits = List.copyOf(hits);
        conflicts = List.copyOf(conflicts);
        refusals = List.copyOf(refusals);
    }
}
