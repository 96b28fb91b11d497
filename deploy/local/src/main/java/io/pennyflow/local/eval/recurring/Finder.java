package io.pennyflow.local.eval.recurring;

import io.pennyflow.streams.recurring.Dealings;
import java.util.List;

/** A way to find the series in what passed between an account and a counterparty. */
@FunctionalInterface
interface Finder {
    List<Found> find(Dealings dealings);

    /** What Pennyflow does. */
    static List<Found> ours(Dealings dealings) {
        return dealings.series().stream()
                .map(
                        it ->
                                new Found(
                                        it.members().stream().map(member -> member.id()).toList(),
                                        it.next().likely()))
                .toList();
    }
}
