package io.pennyflow.streams.recurring.detection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Makes one series of those that people said are one; the rhythm is that of the surest. */
final class Joining {
    private Joining() {}

    static List<Chain> joined(Group group, List<Chain> chains, Said said) {
        var all = new ArrayList<>(chains);
        for (var verdict : said.of(Said.OneSeries.class)) {
            var together = all.stream().filter(it -> isAbout(group, it, verdict.about())).toList();
            if (together.size() > 1) {
                all.removeAll(together);
                all.add(join(group, together));
            }
        }
        return all;
    }

    private static boolean isAbout(Group group, Chain chain, Set<UUID> ids) {
        return chain.members().stream().anyMatch(at -> ids.contains(group.member(at).id()));
    }

    private static Chain join(Group group, List<Chain> together) {
        var surest = together.stream().max(Comparator.comparingDouble(Chain::score)).orElseThrow();
        var members = together.stream().flatMap(it -> it.members().stream()).sorted().toList();
        var slots = members.stream().map(at -> surest.rhythm().nearest(group.day(at))).toList();
        return new Chain(
                surest.rhythm(), surest.dates(), surest.amounts(), members, slots, surest.score());
    }
}
