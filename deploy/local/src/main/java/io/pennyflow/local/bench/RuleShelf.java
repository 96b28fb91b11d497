package io.pennyflow.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Books of rules as busy households have them: the same seed, the same books. */
final class RuleShelf {
    /** Kinds of conditions; a word of a shop, or of one that nobody has. */
    private static final List<String> KINDS =
            List.of(
                    """
                    {"field": "description", "operator": "contains", "value": "%1$s"}""",
                    """
                    {"field": "description", "operator": "starts", "value": "%1$s"}""",
                    """
                    {"field": "merchantName", "operator": "is", "value": "%1$s"}""",
                    """
                    {"or": [{"field": "counterpartyName", "operator": "is", "value": "%1$s"},
                            {"field": "description", "operator": "contains", "value": "%1$s x"}]}""",
                    """
                    {"and": [{"field": "description", "operator": "contains", "value": "%1$s"},
                             {"not": {"field": "tags", "operator": "is", "value": "work"}},
                             {"field": "amount", "operator": "between", "absolute": true,
                              "value": ["5", "%2$d"]}]}""",
                    """
                    {"and": [{"field": "direction", "operator": "is", "value": "in"},
                             {"field": "amount", "operator": "at-least", "value": "%2$d"}]}""",
                    """
                    {"and": [{"field": "bookedOn", "operator": "day-of-month", "value": [31]},
                             {"field": "amount", "operator": "equals", "value": "-%2$d.01"}]}""",
                    """
                    {"field": "description", "operator": "regex", "value": "%1$s [0-9]{4}"}""");

    /** Words of the workload's shops: so that about every second transaction meets a rule. */
    private static final List<String> WORDS =
            List.of("rewe", "blue bottle", "netflix", "miete", "trader");

    private static final List<String> THEN =
            List.of(
                    """
                    {"action": "set-category", "category": "GENERAL_MERCHANDISE_SUPERSTORES"}""",
                    """
                    {"action": "add-tags", "tags": ["checked"]}""");

    private RuleShelf() {}

    /** So many different books of so many rules each. */
    static List<String> books(int books, int rules, long seed) {
        var random = new SplittableRandom(seed);
        var all = new ArrayList<String>();
        for (var number = 0; number < books; number++) {
            all.add(book(rules, random));
        }
        return all;
    }

    private static String book(int rules, SplittableRandom random) {
        var all = new ArrayList<String>();
        for (var number = 0; number < rules; number++) {
            var word =
                    number < WORDS.size()
                            ? WORDS.get(number)
                            : "q" + Long.toString(random.nextLong(1L << 40), 36);
            var kind = number < WORDS.size() ? KINDS.get(0) : KINDS.get(number % KINDS.size());
            all.add(
                    """
                    {"id": "%d", "name": "Rule %d", "when": %s, "then": [%s]}"""
                            .formatted(
                                    number,
                                    number,
                                    kind.formatted(word, 1_000 + random.nextInt(9_000)),
                                    THEN.get(number % THEN.size())));
        }
        return """
        {"version": 1, "groups": [{"id": "all", "name": "All", "rules": [%s]}]}"""
                .formatted(String.join(", ", all));
    }
}
