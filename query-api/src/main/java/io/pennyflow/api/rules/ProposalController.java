package io.pennyflow.api.rules;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.api.rules.ProposalRepository.Habit;
import io.pennyflow.streams.rules.evaluation.CompiledRules;
import io.pennyflow.streams.rules.evaluation.Evaluator;
import io.pennyflow.streams.rules.evaluation.Rates;
import io.pennyflow.streams.rules.evaluation.Windows;
import io.pennyflow.streams.rules.model.Action;
import io.pennyflow.streams.rules.model.Condition;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Limits;
import io.pennyflow.streams.rules.model.Operand;
import io.pennyflow.streams.rules.model.Operator;
import io.pennyflow.streams.rules.model.Rule;
import io.pennyflow.streams.rules.reading.RuleWriter;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Rules that would do what people keep doing by hand: proposed, never made by themselves. */
@RestController
@RequestMapping("/v1/rules/proposals")
class ProposalController {
    static final int HABITS_MOST = 100;
    static final int PROPOSED_MOST = 10;

    private final TenantScope scope;
    private final ProposalRepository proposals;
    private final RuleRepository rules;
    private final RuleRows rows;
    private final Clock clock;

    ProposalController(
            TenantScope scope,
            ProposalRepository proposals,
            RuleRepository rules,
            RuleRows rows,
            Clock clock) {
        this.scope = scope;
        this.proposals = proposals;
        this.rules = rules;
        this.rows = rows;
        this.clock = clock;
    }

    @GetMapping
    Proposals list(TenantId tenant) {
        return scope.as(
                tenant,
                () -> {
                    var book = RuleTexts.kept(rules.find().eras().newest());
                    var evaluator = CompiledRules.of(book).evaluator(Rates.NONE, Windows.NONE);
                    return new Proposals(
                            proposals.habits(HABITS_MOST).stream()
                                    .filter(it -> !isDone(it, evaluator))
                                    .limit(PROPOSED_MOST)
                                    .map(Proposal::of)
                                    .toList());
                });
    }

    /** It is not proposed again. */
    @PostMapping("/refusals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuse(TenantId tenant, UserId user, @Valid @RequestBody Refusal refusal) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        scope.run(
                tenant,
                () -> proposals.refuse(tenant, user, refusal.name(), refusal.category(), now));
    }

    /** Whether a rule already says what such a transaction is. */
    private boolean isDone(Habit habit, Evaluator evaluator) {
        return rows.find(habit.transactionId())
                .map(it -> evaluator.evaluate(it.subject()).effects().category() != null)
                .orElse(true);
    }

    record Proposals(List<Proposal> items) {}

    /**
     * A rule, and what speaks for it.
     *
     * @param corrections how often this category was chosen for this name
     * @param rule as it can be put into the book
     */
    record Proposal(
            String name,
            String category,
            int corrections,
            OffsetDateTime chosenAt,
            @JsonRawValue @Schema(type = "object") String rule) {
        static Proposal of(Habit habit) {
            return new Proposal(
                    habit.name(),
                    habit.category(),
                    habit.corrections(),
                    habit.chosenAt(),
                    RuleWriter.write(ruleOf(habit)));
        }

        private static Rule ruleOf(Habit habit) {
            var field = habit.ofMerchant() ? Field.MERCHANT_NAME : Field.COUNTERPARTY_NAME;
            var name = new Operand.Texts(List.of(habit.name()));
            var words = field.text() + '\n' + habit.name() + '\n' + habit.category();
            var id = UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
            return new Rule(
                    "proposed-" + id,
                    habit.name(),
                    true,
                    null,
                    null,
                    new Condition.Leaf(field, Operator.IS, name),
                    List.of(new Action.SetCategory(habit.category())),
                    Rule.Stop.NOTHING);
        }
    }

    /** What was proposed and is not wanted. */
    record Refusal(
            @NotBlank @Size(max = Limits.NAME_LENGTH_MAX) String name,
            @NotBlank @Size(max = Limits.NAME_LENGTH_MAX) String category) {}
}
