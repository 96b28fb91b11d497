package io.pennyflow.streams.recurring.detection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds what comes again and again between an account and a counterparty. The same transactions in
 * any order give the same series.
 */
public final class Detection {
    private static final Comparator<Series> IN_ORDER =
            Comparator.comparing((Series it) -> it.members().get(0), Occurrence.IN_TIME);

    private Detection() {}

    public static List<Series> of(Collection<Occurrence> occurrences, Nature nature) {
        return of(occurrences, nature, Said.NOTHING);
    }

    /** Money out and money in are apart: a refund is no instalment. */
    public static List<Series> of(Collection<Occurrence> occurrences, Nature nature, Said said) {
        var found = new ArrayList<Series>();
        var apart = said.apart();
        for (var sign : new int[] {-1, 1}) {
            var oneWay = occurrences.stream().filter(it -> it.amount().signum() == sign).toList();
            var rest = oneWay.stream().filter(it -> !apart.contains(it.id()));
            found.addAll(search(rest, nature, said));
            for (var verdict : said.of(Said.Apart.class)) {
                var own = oneWay.stream().filter(it -> verdict.about().contains(it.id()));
                found.addAll(search(own, Nature.COMMITMENT, said));
            }
        }
        found.removeIf(said::isDismissed);
        found.sort(IN_ORDER);
        return found;
    }

    private static List<Series> search(Stream<Occurrence> occurrences, Nature nature, Said said) {
        var sorted = occurrences.sorted(Occurrence.IN_TIME).toList();
        if (sorted.size() < 2) {
            return List.of();
        }
        var from = Math.max(0, sorted.size() - Limits.OCCURRENCES_MAX);
        var group = new Group(sorted.subList(from, sorted.size()));
        var isSaid = said.of(Said.IsSeries.class).stream().anyMatch(it -> group.has(it.about()));
        var chains = new SeriesSearch(group, isSaid ? Nature.COMMITMENT : nature).find();
        return Joining.joined(group, chains, said).stream()
                .map(it -> Building.series(group, it))
                .toList();
    }
}
