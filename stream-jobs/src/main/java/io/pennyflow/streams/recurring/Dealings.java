package io.pennyflow.streams.recurring;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.streams.recurring.detection.Detection;
import io.pennyflow.streams.recurring.detection.Nature;
import io.pennyflow.streams.recurring.detection.Occurrence;
import io.pennyflow.streams.recurring.detection.Said;
import io.pennyflow.streams.recurring.detection.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * All that passed between an account and a counterparty in one direction and one currency, as the
 * search looks at it.
 *
 * @param nature of most of it
 */
public record Dealings(List<Occurrence> occurrences, Nature nature) {
    public Dealings {
        occurrences = List.copyOf(occurrences);
    }

    /**
     * Read and put together as the topology does it. What cannot be in a series is left out:
     * announced payments, amounts of zero, the receiver's side of a transfer.
     */
    public static List<Dealings> of(Collection<EnrichedTransaction> transactions) {
        var groups = new LinkedHashMap<Place, Map<UUID, Fact>>();
        for (var transaction : transactions) {
            if (Inputs.input(transaction) instanceof Input.Seen seen) {
                var place = Place.of(seen.tenant(), seen.account(), seen.group());
                groups.computeIfAbsent(place, it -> new TreeMap<>())
                        .put(seen.transaction(), seen.fact());
            }
        }
        return groups.values().stream().map(Dealings::of).toList();
    }

    static Dealings of(Map<UUID, Fact> facts) {
        var all = new ArrayList<Occurrence>(facts.size());
        facts.forEach(
                (id, fact) ->
                        all.add(
                                new Occurrence(
                                        id, LocalDate.ofEpochDay(fact.day()), fact.amount())));
        var natures = facts.values().stream().map(Fact::nature).toList();
        return new Dealings(all, Nature.ofMost(natures));
    }

    public List<Series> series() {
        return series(Said.NOTHING);
    }

    List<Series> series(Said said) {
        return Detection.of(occurrences, nature, said);
    }
}
