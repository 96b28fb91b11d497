package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.evaluation.RuleExplanation.Verdict;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applies rules to transactions, one after the other, on one thread. Of a transaction to which no
 * rule applies it makes no objects, but for those that a regular expression needs, and what is
 * handed in.
 */
public final class Evaluator {
    private final CompiledRules rules;
    private final Seen seen;
    private final long[] candidates;

    Evaluator(CompiledRules rules, Seen seen) {
        this.rules = rules;
        this.seen = seen;
        this.candidates = rules.index().room();
    }

    /** Applies other rules, on the same thread, instead of this one. */
    public Evaluator with(CompiledRules others) {
        return others == rules ? this : new Evaluator(others, seen);
    }

    public Outcome evaluate(Subject transaction) {
        seen.reset(transaction);
        rules.index().find(seen, candidates);
        var day = transaction.date(Field.BOOKED_ON);
        Application application = null;
        var at = Bits.next(candidates, 0);
        while (at >= 0) {
            var rule = rules.rules().get(at);
            var following = at + 1;
            if (rule.isInEffect(day) && rule.check().holds(seen)) {
                application = application == null ? new Application(seen) : application;
                application.apply(rule);
                rules.index().wake(rule, candidates);
                following = rule.following();
            }
            at = Bits.next(candidates, following);
        }
        return application == null ? Outcome.NONE : application.outcome();
    }

    /** What became of each rule and why, in their order; for a page, not for a stream. */
    public List<RuleExplanation> explain(Subject transaction) {
        seen.reset(transaction);
        var day = transaction.date(Field.BOOKED_ON);
        var application = new Application(seen);
        var explanations = new ArrayList<RuleExplanation>();
        var following = 0;
        Rule stopping = null;
        for (var at = 0; at < rules.rules().size(); at++) {
            var rule = rules.rules().get(at);
            var stoppedBy = at < following ? stopping : null;
            var why = rule.check().explain(seen);
            var verdict = verdict(rule, stoppedBy, rule.isInEffect(day), why.holds());
            explanations.add(new RuleExplanation(rule.rule(), verdict, why, stoppedBy));
            if (verdict == Verdict.APPLIES) {
                application.apply(rule);
                following = rule.following();
                stopping = rule.rule();
            }
        }
        return explanations;
    }

    private static Verdict verdict(
            CompiledRule rule, @Nullable Rule stoppedBy, boolean isInEffect, boolean holds) {
        if (!rule.enabled()) {
            return Verdict.DISABLED;
        }
        if (stoppedBy != null) {
            return Verdict.STOPPED;
        }
        if (!isInEffect) {
            return Verdict.NOT_IN_EFFECT;
        }
        return holds ? Verdict.APPLIES : Verdict.DOES_NOT_HOLD;
    }
}
