package io.pennyflow.streams.rules.importing;

import io.pennyflow.streams.rules.importing.Imported.Consequence;
import io.pennyflow.streams.rules.importing.Imported.Remark;
import io.pennyflow.streams.rules.model.Rule;
import io.pennyflow.streams.rules.model.RuleBook;
import io.pennyflow.streams.rules.model.RuleGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** Rules of Firefly III in our format, in the groups and the order they have there. */
final class FireflyTranslation {
    private static final String GROUP_ID = "firefly-group-";

    private final FireflyTriggers triggers;
    private final FireflyActions actions;
    private final List<Remark> remarks = new ArrayList<>();

    FireflyTranslation(Names names) {
        triggers = new FireflyTriggers(names);
        actions = new FireflyActions(names);
    }

    Imported translate(List<FireflyRule> rules) {
        var byGroup = new LinkedHashMap<String, List<FireflyRule>>();
        for (var rule : rules) {
            byGroup.computeIfAbsent(rule.group(), it -> new ArrayList<>()).add(rule);
        }
        var groups = new ArrayList<RuleGroup>();
        for (var group : byGroup.entrySet()) {
            var ordered = new ArrayList<>(group.getValue());
            ordered.sort(Comparator.comparingLong(FireflyRule::order));
            var name = group.getKey().isBlank() ? "Firefly III" : group.getKey();
            groups.add(
                    new RuleGroup(GROUP_ID + (groups.size() + 1), name, true, translated(ordered)));
        }
        return new Imported(new RuleBook(groups), remarks);
    }

    private List<Rule> translated(List<FireflyRule> rules) {
        var translated = new ArrayList<Rule>();
        for (var rule : rules) {
            var translation = translation(rule);
            translation.rule().ifPresent(translated::add);
            remarks.addAll(translation.remarks());
        }
        return translated;
    }

    private Translation translation(FireflyRule rule) {
        var id = Translation.id("firefly-" + rule.id());
        var translation = new Translation(id, rule.title(), rule.strict());
        if (!rule.active()) {
            translation.disable();
        }
        if (rule.stop()) {
            translation.stop(Rule.Stop.GROUP);
        }
        for (var trigger : rule.triggers()) {
            addTrigger(trigger, translation);
        }
        addActions(rule.actions(), translation);
        return translation;
    }

    private void addTrigger(FireflyRule.Part trigger, Translation translation) {
        if (trigger.type().equals("user_action")) {
            if (trigger.value().equals("manual-activation")) {
                translation.switchOff(trigger.piece(), "There it ran only when told to.");
            }
        } else if (trigger.active()) {
            translation.condition(trigger.piece(), triggers.condition(trigger));
        } else {
            translation.remark(
                    Consequence.SAID_OTHERWISE,
                    trigger.piece(),
                    "It was switched off there, and is left out.");
        }
    }

    private void addActions(List<FireflyRule.Part> parts, Translation translation) {
        var isStopped = false;
        for (var part : parts) {
            if (isStopped || !part.active()) {
                translation.remark(
                        Consequence.SAID_OTHERWISE,
                        part.piece(),
                        "It was never done there, and is left out.");
            } else {
                translation.action(part.piece(), actions.action(part));
                isStopped = part.stop();
            }
        }
    }
}
