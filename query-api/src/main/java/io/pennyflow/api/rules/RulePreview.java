package io.pennyflow.api.rules;

import io.pennyflow.api.rules.RuleRow.Shown;
import io.pennyflow.streams.rules.evaluation.Conflict;
import io.pennyflow.streams.rules.evaluation.Effects;
import io.pennyflow.streams.rules.evaluation.Effects.By;
import io.pennyflow.streams.rules.evaluation.Evaluator;
import io.pennyflow.streams.rules.evaluation.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What rules would change of transactions, were they for all of them. Counts all, shows some. */
final class RulePreview {
    static final int SHOWN_MOST = 50;
    private static final int CONFLICTS_MOST = 50;

    private final Evaluator rules;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Integer> hits = new LinkedHashMap<>();
    private final Map<String, Integer> changed = new LinkedHashMap<>();
    private final Map<Dispute, Integer> disputes = new LinkedHashMap<>();
    private int looked;
    private int all;

    RulePreview(Evaluator rules) {
        this.rules = rules;
    }

    void add(RuleRow row) {
        looked++;
        var outcome = rules.evaluate(row.subject());
        var after = after(row, outcome.effects());
        var isChanged = !after.equals(row.now());
        for (var hit : outcome.hits()) {
            hits.merge(hit.rule().id(), 1, Integer::sum);
            changed.merge(hit.rule().id(), isChanged ? 1 : 0, Integer::sum);
        }
        outcome.conflicts().forEach(it -> disputes.merge(Dispute.of(it), 1, Integer::sum));
        if (isChanged) {
            all++;
            if (changes.size() < SHOWN_MOST) {
                changes.add(Change.of(row, after, outcome));
            }
        }
    }

    Result result() {
        return new Result(
                looked,
                all,
                hits.keySet().stream()
                        .map(it -> new OfRule(it, count(hits, it), count(changed, it)))
                        .toList(),
                disputes.entrySet().stream()
                        .limit(CONFLICTS_MOST)
                        .map(it -> it.getKey().counted(it.getValue()))
                        .toList(),
                changes);
    }

    private static int count(Map<String, Integer> counts, String id) {
        return counts.getOrDefault(id, 0);
    }

    /** As the streams do it: a person's own word about this one stands. */
    private static Shown after(RuleRow row, Effects effects) {
        var bare = row.bare();
        var note = value(effects.note(), "");
        return new Shown(
                row.chosen() ? bare.category() : value(effects.category(), bare.category()),
                effects.merchant() == null ? bare.merchant() : effects.merchant().value(),
                value(effects.tags(), bare.tags()),
                bare.note() == null && !note.isEmpty() ? note : bare.note(),
                bare.excluded() || value(effects.excluded(), false));
    }

    private static <T> T value(@Nullable By<T> by, T otherwise) {
        return by == null ? otherwise : by.value();
    }

    /**
     * All of it.
     *
     * @param looked how many transactions there were, the newest ones
     * @param changed how many of them would be shown otherwise
     * @param items the first of these
     */
    record Result(
            int looked,
            int changed,
            List<OfRule> rules,
            List<Counted> conflicts,
            List<Change> items) {}

    /** To how many a rule applies, and how many of these change. */
    record OfRule(String id, int hits, int changed) {}

    record Counted(
            String what,
            String firstId,
            String firstValue,
            String secondId,
            String secondValue,
            int count) {}

    private record Dispute(
            String what, String firstId, String firstValue, String secondId, String secondValue) {
        static Dispute of(Conflict conflict) {
            return new Dispute(
                    conflict.subject(),
                    conflict.overruled().id(),
                    conflict.wanted(),
                    conflict.winner().id(),
                    conflict.instead());
        }

        Counted counted(int count) {
            return new Counted(what, firstId, firstValue, secondId, secondValue, count);
        }
    }

    /** One transaction before and after. */
    record Change(
            UUID transactionId,
            LocalDate bookedOn,
            BigDecimal amount,
            String currency,
            String name,
            Shown before,
            Shown after,
            List<String> rules) {
        static Change of(RuleRow row, Shown after, Outcome outcome) {
            var it = row.transaction();
            var merchant = row.now().merchant();
            return new Change(
                    it.getTransactionId(),
                    it.getBookedOn(),
                    it.getAmount(),
                    it.getCurrency(),
                    merchant == null ? it.getDescription() : merchant,
                    row.now(),
                    after,
                    outcome.hits().stream().map(hit -> hit.rule().id()).toList());
        }
    }
}
