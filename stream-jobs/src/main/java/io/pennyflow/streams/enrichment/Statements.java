package io.pennyflow.streams.enrichment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What each import said of one transaction, oldest first. All are kept, also those that no longer
 * count: what counts then follows from the imports that stand, in whatever order all came.
 */
record Statements(List<Facts> all) {
    /** Imports remembered of one transaction; beyond it the oldest are forgotten. */
    static final int MAX = 16;

    static final Statements NONE = new Statements(List.of());

    static Statements of(Facts only) {
        return new Statements(List.of(only));
    }

    /** This very object when nothing new is said. */
    Statements with(Facts facts) {
        if (all.isEmpty()) {
            return of(facts);
        }
        var next = new ArrayList<Facts>(all.size() + 1);
        for (var known : all) {
            if (!known.isOfSameImport(facts)) {
                next.add(known);
            } else if (known.says(facts) || known.observedAt() > facts.observedAt()) {
                return this;
            }
        }
        next.add(facts);
        next.sort(Comparator.comparing(it -> it, Facts::compareTo));
        return new Statements(List.copyOf(next.size() > MAX ? next.subList(1, MAX + 1) : next));
    }

    /**
     * What the newest of those that count says, as it was said first, brought first by the oldest.
     * Null when none counts.
     */
    @Nullable Facts told(Predicate<Facts> counts) {
        if (all.size() == 1) {
            return counts.test(all.get(0)) ? all.get(0) : null;
        }
        var standing = all.stream().filter(counts).toList();
        if (standing.isEmpty()) {
            return null;
        }
        var newest = standing.get(standing.size() - 1);
        var first = standing.stream().filter(newest::says).findFirst().orElse(newest);
        return first.broughtFirstBy(standing.get(0));
    }
}
