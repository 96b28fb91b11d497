package io.pennyflow.streams.recurring.detection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Makes a series of a chain: when it is due, what it costs, why we think so. */
final class Building {
    /** The newest amounts of a metered bill, from which the next one is judged. */
    private static final int METERED_LATEST = 12;

    private Building() {}

    static Series series(Group group, Chain chain) {
        var members = chain.members().stream().map(group::member).toList();
        var timetable = Timetable.of(group, chain);
        var cadence = chain.rhythm().cadence();
        var isMetered = chain.amounts() == AmountOdds.METERED;
        var prices = Prices.of(members, cadence);
        return new Series(
                cadence,
                chain.rhythm().words(),
                members,
                chain.slots(),
                AmountRange.of(isMetered ? latest(members) : prices.current()),
                isMetered,
                isMetered ? List.of() : prices.changes(),
                chain.confidence(),
                evidence(chain, members, timetable),
                timetable::expected,
                Term.found(chain.slots().get(0)));
    }

    /** The newest amounts of a metered bill. */
    static List<BigDecimal> latest(List<Occurrence> members) {
        return members
                .subList(Math.max(0, members.size() - METERED_LATEST), members.size())
                .stream()
                .map(Occurrence::amount)
                .toList();
    }

    private static List<String> evidence(
            Chain chain, List<Occurrence> members, Timetable timetable) {
        var evidence = new ArrayList<String>();
        var on = 0;
        for (var at = 0; at < members.size(); at++) {
            var expected = timetable.expected(chain.slots().get(at)).likely();
            on += members.get(at).on().equals(expected) ? 1 : 0;
        }
        evidence.add(
                "%d of %d came exactly when expected: %s"
                        .formatted(on, members.size(), chain.rhythm().words()));
        var last = members.get(members.size() - 1).amount();
        var equal = members.stream().filter(it -> it.amount().compareTo(last) == 0).count();
        evidence.add("%d of %d have the newest amount".formatted(equal, members.size()));
        var skipped =
                chain.slots().get(chain.slots().size() - 1)
                        - chain.slots().get(0)
                        + 1
                        - members.size();
        if (skipped > 0) {
            evidence.add(skipped == 1 ? "1 was left out" : skipped + " were left out");
        }
        return evidence;
    }
}
