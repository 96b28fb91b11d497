package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.json.Pointer;
import io.pennyflow.streams.rules.model.Condition;
import java.util.ArrayList;
import java.util.List;

/** Compiles conditions, each with its place in the rule. */
final class CheckCompiler {
    private CheckCompiler() {}

    static Check compile(Condition condition) {
        return compile(condition, Pointer.ROOT.at("when"));
    }

    private static Check compile(Condition condition, Pointer place) {
        if (condition instanceof Condition.And and) {
            return several(condition, place, all(and.of(), place.at("and")));
        }
        if (condition instanceof Condition.Or or) {
            return several(condition, place, all(or.of(), place.at("or")));
        }
        if (condition instanceof Condition.Not not) {
            return new NotCheck(not, place.toString(), compile(not.of(), place.at("not")));
        }
        var leaf = (Condition.Leaf) condition;
        return new LeafCheck(leaf, new Hit.Reason(place.toString(), leaf), Questions.of(leaf));
    }

    private static Check several(Condition condition, Pointer place, List<Check> parts) {
        return new SeveralCheck(condition, place.toString(), parts);
    }

    private static List<Check> all(List<Condition> conditions, Pointer place) {
        var checks = new ArrayList<Check>();
        for (var condition : conditions) {
            checks.add(compile(condition, place.at(checks.size())));
        }
        return checks;
    }
}
