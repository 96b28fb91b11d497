package io.pennyflow.streams.rules.importing;

import io.pennyflow.streams.rules.importing.FireflyRule.Part;
import io.pennyflow.streams.rules.json.Faults;
import io.pennyflow.streams.rules.json.JsonReader;
import io.pennyflow.streams.rules.json.Pointer;
import io.pennyflow.streams.rules.model.Limits;
import io.pennyflow.streams.rules.reading.RuleReading;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules of Firefly III: what its API answers to {@code /v1/rules}, or the file of its export. What
 * of them cannot be said here is told for each rule.
 */
public final class FireflyRules {
    private final Names names;

    public FireflyRules(Names names) {
        this.names = names;
    }

    /** Either of both, by how it begins. */
    public RuleReading<Imported> read(String text) {
        var isJson = text.stripLeading().startsWith("{") || text.stripLeading().startsWith("[");
        var faults = new Faults();
        var rules = isJson ? ofJson(text, faults) : FireflyCsv.read(text, faults);
        if (rules.size() > Limits.RULES_MAX) {
            faults.add(
                    Pointer.ROOT,
                    "There are more than %d rules.".formatted(Limits.RULES_MAX),
                    "Import them in several files.");
        }
        if (rules.isEmpty() && faults.isEmpty()) {
            faults.add(
                    Pointer.ROOT,
                    "There are no rules of Firefly III in it.",
                    "Export the rules there, as CSV or by its API.");
        }
        return faults.isEmpty()
                ? new RuleReading.Accepted<>(new FireflyTranslation(names).translate(rules))
                : new RuleReading.Refused<>(faults.found());
    }

    private static List<FireflyRule> ofJson(String text, Faults faults) {
        var rules = new ArrayList<FireflyRule>();
        JsonReader.read(text, faults)
                .map(Loose::of)
                .ifPresent(
                        document -> {
                            var list = document.has("data") ? document.get("data") : document;
                            list.items().forEach(it -> rules.add(rule(it)));
                        });
        return rules;
    }

    private static FireflyRule rule(Loose item) {
        var rule = item.has("attributes") ? item.get("attributes") : item;
        var id = item.get("id").text();
        return new FireflyRule(
                id.isEmpty() ? rule.get("title").text() : id,
                rule.get("title").text(),
                rule.get("rule_group_title").text(),
                rule.get("order").number(),
                rule.get("active").flag(true),
                rule.get("strict").flag(true),
                rule.get("stop_processing").flag(false),
                rule.get("triggers").items().stream().map(FireflyRules::part).toList(),
                rule.get("actions").items().stream().map(FireflyRules::part).toList());
    }

    private static Part part(Loose item) {
        return part(
                item.get("type").text(),
                item.get("value").text(),
                item.get("active").flag(true),
                item.get("prohibited").flag(false),
                item.get("stop_processing").flag(false));
    }

    /** A minus before a type turns it round, as well. */
    static Part part(String type, String value, boolean active, boolean negated, boolean stop) {
        return type.startsWith("-")
                ? new Part(type.substring(1), value, active, true, stop)
                : new Part(type, value, active, negated, stop);
    }
}
