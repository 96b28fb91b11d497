package io.pennyflow.streams.rules.importing;

import io.pennyflow.streams.rules.importing.FireflyRule.Part;
import io.pennyflow.streams.rules.json.Faults;
import io.pennyflow.streams.rules.json.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The file of rules that Firefly III exports: a row for a rule, then one for each of its triggers
 * and actions. Rows of rules have the name of the group between its id and the title, for which the
 * header has no name; so values are found by their place, and those of triggers and actions by
 * where the first stands.
 */
final class FireflyCsv {
    private static final int RULE_ID = 1;
    private static final int KIND = 2;
    private static final int GROUP = 6;
    private static final int TITLE = 7;
    private static final int ORDER = 9;
    private static final int ACTIVE = 10;
    private static final int STOP = 11;
    private static final int STRICT = 12;
    private static final int COLUMNS_MIN = 13;

    private FireflyCsv() {}

    static List<FireflyRule> read(String text, Faults faults) {
        var rows = CsvRows.of(text);
        if (rows.isEmpty() || !rows.get(0).contains("row_contains")) {
            faults.add(
                    Pointer.ROOT,
                    "This is neither JSON nor the file of rules that Firefly III exports.",
                    "Its first line must name row_contains among its columns.");
            return List.of();
        }
        var rules = new LinkedHashMap<String, List<List<String>>>();
        for (var row : rows.subList(1, rows.size())) {
            if (row.size() > KIND) {
                rules.computeIfAbsent(row.get(RULE_ID), it -> new ArrayList<>()).add(row);
            }
        }
        return rules(rules, faults);
    }

    private static List<FireflyRule> rules(
            Map<String, List<List<String>>> rowsById, Faults faults) {
        var rules = new ArrayList<FireflyRule>();
        for (var rows : rowsById.values()) {
            var head = rows.get(0);
            if (!head.get(KIND).equals("rule") || head.size() < COLUMNS_MIN) {
                faults.add(
                        Pointer.ROOT,
                        "The rows of rule %s do not begin with the rule."
                                .formatted(head.get(RULE_ID)),
                        "Leave the file as it was exported.");
            } else {
                rules.add(rule(head, rows));
            }
        }
        return rules;
    }

    private static FireflyRule rule(List<String> head, List<List<String>> rows) {
        return new FireflyRule(
                head.get(RULE_ID),
                head.get(TITLE),
                head.get(GROUP),
                order(head.get(ORDER)),
                isTrue(head.get(ACTIVE)),
                isTrue(head.get(STRICT)),
                isTrue(head.get(STOP)),
                parts(rows, "trigger"),
                parts(rows, "action"));
    }

    private static List<Part> parts(List<List<String>> rows, String kind) {
        return rows.stream().filter(it -> it.get(KIND).equals(kind)).map(FireflyCsv::part).toList();
    }

    /** Type, value, order, active, stop: from the first value behind the kind of the row. */
    private static Part part(List<String> row) {
        var at = KIND + 1;
        while (at < row.size() - 1 && row.get(at).isEmpty()) {
            at++;
        }
        return FireflyRules.part(
                cell(row, at),
                cell(row, at + 1),
                isTrue(cell(row, at + 3)),
                false,
                isTrue(cell(row, at + 4)));
    }

    private static String cell(List<String> row, int at) {
        return at < row.size() ? row.get(at) : "";
    }

    private static long order(String text) {
        return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
    }

    /** What is not true is written as nothing. */
    private static boolean isTrue(String text) {
        return text.equals("1") || text.equalsIgnoreCase("true");
    }
}
