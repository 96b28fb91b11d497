package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Rule;
import io.pennyflow.streams.rules.model.RuleBook;
import io.pennyflow.streams.rules.model.RuleGroup;
import java.util.ArrayList;
import java.util.List;

/** A book of rules, ready for transactions. It never changes; threads may share it. */
public final class CompiledRules {
    private final List<CompiledRule> rules;
    private final RuleIndex index;

    private CompiledRules(List<CompiledRule> rules, RuleIndex index) {
        this.rules = rules;
        this.index = index;
    }

    public static CompiledRules of(RuleBook book) {
        var rules = compiled(book);
        return new CompiledRules(rules, RuleIndex.of(rules));
    }

    /** Asks each rule about each transaction, to compare with. */
    static CompiledRules withoutIndex(RuleBook book) {
        var rules = compiled(book);
        return new CompiledRules(rules, RuleIndex.none(rules));
    }

    /** For one thread: it holds the transaction it is at. */
    public Evaluator evaluator(Rates rates, Windows windows) {
        return new Evaluator(this, new Seen(rates, windows));
    }

    /** How many rules. */
    public int size() {
        return rules.size();
    }

    List<CompiledRule> rules() {
        return rules;
    }

    RuleIndex index() {
        return index;
    }

    private static List<CompiledRule> compiled(RuleBook book) {
        var all = book.groups().stream().mapToInt(it -> it.rules().size()).sum();
        var rules = new ArrayList<CompiledRule>(all);
        for (var group : book.groups()) {
            var behind = rules.size() + group.rules().size();
            for (var rule : group.rules()) {
                rules.add(compiled(rule, group, rules.size() + 1, behind, all));
            }
        }
        return List.copyOf(rules);
    }

    private static CompiledRule compiled(
            Rule rule, RuleGroup group, int next, int behindGroup, int behindAll) {
        var following =
                switch (rule.stop()) {
                    case NOTHING -> next;
                    case GROUP -> behindGroup;
                    case ALL -> behindAll;
                };
        var enabled = rule.enabled() && group.enabled();
        return new CompiledRule(rule, enabled, following, CheckCompiler.compile(rule.when()));
    }
}
