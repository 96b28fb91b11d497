package io.pennyflow.api.rules;

import io.pennyflow.api.platform.ApiException.FieldFault;
import io.pennyflow.streams.rules.model.Action;
import io.pennyflow.streams.rules.model.Condition;
import io.pennyflow.streams.rules.model.Rule;
import io.pennyflow.streams.rules.model.RuleBook;
import java.util.ArrayList;
import java.util.List;

/**
 * What the format has and the streams cannot do yet: better refused than silently without effect.
 */
final class LaterRules {
    private static final String WINDOW =
            "Sums and counts over several transactions cannot be asked for yet. Remove the condition.";
    private static final String CURRENCY =
            "Amounts cannot be compared in another currency yet. Remove the currency.";
    private static final String ALERT = "Rules cannot raise alerts yet. Remove the action.";

    private final List<FieldFault> found = new ArrayList<>();

    private LaterRules() {}

    static List<FieldFault> in(RuleBook book, String prefix) {
        var later = new LaterRules();
        for (var group = 0; group < book.groups().size(); group++) {
            var rules = book.groups().get(group).rules();
            for (var rule = 0; rule < rules.size(); rule++) {
                later.look(prefix + "/groups/" + group + "/rules/" + rule, rules.get(rule));
            }
        }
        return later.found;
    }

    private void look(String pointer, Rule rule) {
        look(pointer + "/when", rule.when());
        for (var at = 0; at < rule.then().size(); at++) {
            if (rule.then().get(at) instanceof Action.Alert) {
                found.add(new FieldFault(pointer + "/then/" + at, ALERT));
            }
        }
    }

    private void look(String pointer, Condition condition) {
        if (condition instanceof Condition.And and) {
            look(pointer + "/and", and.of());
        } else if (condition instanceof Condition.Or or) {
            look(pointer + "/or", or.of());
        } else if (condition instanceof Condition.Not not) {
            look(pointer + "/not", not.of());
        } else if (condition instanceof Condition.Leaf leaf) {
            look(pointer, leaf);
        }
    }

    private void look(String pointer, List<Condition> conditions) {
        for (var at = 0; at < conditions.size(); at++) {
            look(pointer + "/" + at, conditions.get(at));
        }
    }

    private void look(String pointer, Condition.Leaf leaf) {
        if (leaf.window() != null) {
            found.add(new FieldFault(pointer, WINDOW));
        }
        if (leaf.measure().currency() != null) {
            found.add(new FieldFault(pointer + "/currency", CURRENCY));
        }
    }
}
