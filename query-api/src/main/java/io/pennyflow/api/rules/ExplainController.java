package io.pennyflow.api.rules;

import io.pennyflow.api.platform.ApiException;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.streams.rules.evaluation.CompiledRules;
import io.pennyflow.streams.rules.evaluation.Explanation;
import io.pennyflow.streams.rules.evaluation.Rates;
import io.pennyflow.streams.rules.evaluation.RuleExplanation;
import io.pennyflow.streams.rules.evaluation.Windows;
import io.pennyflow.streams.rules.model.Condition;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What each of the rules people see makes of one transaction, and which condition decides. */
@RestController
@RequestMapping("/v1/transactions/{transactionId}/rules")
class ExplainController {
    private final TenantScope scope;
    private final RuleRepository repository;
    private final RuleRows rows;

    ExplainController(TenantScope scope, RuleRepository repository, RuleRows rows) {
        this.scope = scope;
        this.repository = repository;
        this.rows = rows;
    }

    @GetMapping
    Explained explain(TenantId tenant, @PathVariable UUID transactionId) {
        return scope.as(
                tenant,
                () -> {
                    var row =
                            rows.find(transactionId)
                                    .orElseThrow(() -> new NoSuchTransaction(transactionId));
                    var book = RuleTexts.kept(repository.find().eras().newest());
                    var evaluator = CompiledRules.of(book).evaluator(Rates.NONE, Windows.NONE);
                    return new Explained(
                            evaluator.explain(row.subject()).stream().map(OfRule::of).toList());
                });
    }

    record Explained(List<OfRule> items) {}

    /**
     * What became of one rule.
     *
     * @param verdict disabled, stopped, not-in-effect, does-not-hold or applies
     * @param stoppedBy the id of the rule that stopped it
     */
    record OfRule(String id, String name, String verdict, @Nullable String stoppedBy, Why why) {
        static OfRule of(RuleExplanation explained) {
            var stopping = explained.stoppedBy();
            return new OfRule(
                    explained.rule().id(),
                    explained.rule().name(),
                    explained.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    stopping == null ? null : stopping.id(),
                    Why.of(explained.why()));
        }
    }

    /**
     * Why a condition holds or does not.
     *
     * @param pointer its place in the rule, as a JSON pointer
     * @param kind and, or, not, leaf
     * @param seen what a leaf found
     */
    record Why(
            String pointer,
            String kind,
            boolean holds,
            @Nullable String field,
            @Nullable String operator,
            @Nullable String seen,
            List<Why> of) {
        static Why of(Explanation explained) {
            var leaf = explained.condition() instanceof Condition.Leaf it ? it : null;
            return new Why(
                    explained.pointer(),
                    explained.condition().getClass().getSimpleName().toLowerCase(Locale.ROOT),
                    explained.holds(),
                    leaf == null ? null : leaf.field().text(),
                    leaf == null ? null : leaf.operator().text(),
                    explained.seen(),
                    explained.parts().stream().map(Why::of).toList());
        }
    }

    /** There is none, or it is another household's. */
    static final class NoSuchTransaction extends ApiException {
        NoSuchTransaction(UUID id) {
            super(
                    HttpStatus.NOT_FOUND,
                    "transaction-not-found",
                    "No transaction has the id %s.".formatted(id));
        }
    }
}
