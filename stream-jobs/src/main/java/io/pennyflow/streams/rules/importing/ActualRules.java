package io.pennyflow.streams.rules.importing;

import io.pennyflow.streams.rules.importing.Imported.Remark;
import io.pennyflow.streams.rules.json.Faults;
import io.pennyflow.streams.rules.json.JsonReader;
import io.pennyflow.streams.rules.json.Pointer;
import io.pennyflow.streams.rules.model.Limits;
import io.pennyflow.streams.rules.model.Rule;
import io.pennyflow.streams.rules.model.RuleBook;
import io.pennyflow.streams.rules.model.RuleGroup;
import io.pennyflow.streams.rules.reading.RuleReading;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules of Actual, as its API gives them: a list of objects with stage, conditionsOp, conditions
 * and actions. A stage becomes a group, and within it the most exact rule comes last, as there.
 */
public final class ActualRules {
    private final ActualConditions conditions;
    private final ActualActions actions;

    public ActualRules(Names names) {
        conditions = new ActualConditions(names);
        actions = new ActualActions(names);
    }

    public RuleReading<Imported> read(String json) {
        var faults = new Faults();
        var document = JsonReader.read(json, faults).map(Loose::of);
        var rules = document.map(ActualRules::rules).orElse(List.of());
        if (document.isPresent() && rules.isEmpty()) {
            faults.add(
                    Pointer.ROOT,
                    "There are no rules of Actual in it.",
                    "Give the list that its function getRules answers.");
        }
        if (rules.size() > Limits.RULES_MAX) {
            faults.add(
                    Pointer.ROOT,
                    "There are more than %d rules.".formatted(Limits.RULES_MAX),
                    "Import them in several files.");
        }
        return faults.isEmpty()
                ? new RuleReading.Accepted<>(translated(rules))
                : new RuleReading.Refused<>(faults.found());
    }

    private static List<Loose> rules(Loose document) {
        var list = document.has("data") ? document.get("data") : document;
        return list.items().stream().filter(it -> it.has("conditions")).toList();
    }

    private Imported translated(List<Loose> rules) {
        var remarks = new ArrayList<Remark>();
        var groups = new ArrayList<RuleGroup>();
        for (var stage : List.of("pre", "", "post")) {
            var ofStage =
                    rules.stream()
                            .filter(it -> it.get("stage").text().equals(stage))
                            .sorted(ActualRank.ORDER.thenComparing(it -> it.get("id").text()))
                            .toList();
            if (!ofStage.isEmpty()) {
                groups.add(group(stage, ofStage, remarks));
            }
        }
        return new Imported(new RuleBook(groups), remarks);
    }

    private RuleGroup group(String stage, List<Loose> rules, List<Remark> remarks) {
        var translated = new ArrayList<Rule>();
        for (var number = 0; number < rules.size(); number++) {
            var translation = translation(rules.get(number), stage, number + 1);
            translation.rule().ifPresent(translated::add);
            remarks.addAll(translation.remarks());
        }
        var name = "Actual" + (stage.isEmpty() ? "" : ", stage " + stage);
        return new RuleGroup(
                "actual" + (stage.isEmpty() ? "" : "-" + stage), name, true, translated);
    }

    private Translation translation(Loose rule, String stage, int number) {
        var place = (stage.isEmpty() ? "" : stage + " ") + number;
        var id = rule.get("id").text().isEmpty() ? place : rule.get("id").text();
        var all = !rule.get("conditionsOp").text().equals("or");
        var translation = new Translation(Translation.id("actual-" + id), "Actual " + place, all);
        for (var condition : rule.get("conditions").items()) {
            translation.condition(condition.shown(), conditions.condition(condition));
        }
        actions.addTo(translation, rule.get("actions").items());
        return translation;
    }
}
