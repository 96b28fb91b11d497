package io.pennyflow.streams.rules.importing;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;

/** How exact a rule of Actual is: it is not ordered by hand there, but by its operators. */
final class ActualRank {
    static final Comparator<Loose> ORDER = Comparator.comparingInt(ActualRank::of);

    private static final Set<String> EXACT = Set.of("is", "isNot", "isapprox", "oneOf", "notOneOf");
    private static final Map<String, Integer> SCORES =
            Map.ofEntries(
                    Map.entry("is", 10),
                    Map.entry("isNot", 10),
                    Map.entry("oneOf", 9),
                    Map.entry("notOneOf", 9),
                    Map.entry("isapprox", 5),
                    Map.entry("isbetween", 5),
                    Map.entry("gt", 1),
                    Map.entry("gte", 1),
                    Map.entry("lt", 1),
                    Map.entry("lte", 1));

    private ActualRank() {}

    private static int of(Loose rule) {
        var operators =
                rule.get("conditions").items().stream().map(it -> it.get("op").text()).toList();
        var score = operators.stream().mapToInt(it -> SCORES.getOrDefault(it, 0)).sum();
        return EXACT.containsAll(operators) ? 2 * score : score;
    }
}
