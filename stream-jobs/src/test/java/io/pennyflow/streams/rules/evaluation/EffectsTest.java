package io.pennyflow.streams.rules.evaluation;

import static io.pennyflow.streams.rules.RuleFixtures.book;
import static io.pennyflow.streams.rules.RuleFixtures.rule;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class EffectsTest {
    private static final String ANY = "{'field':'amount','operator':'not-empty'}";
    private static final String FOOD = "{'action':'set-category','category':'%s'}";
    private static final String GROCERIES = FOOD.formatted("FOOD_AND_DRINK_GROCERIES");
    private static final String COFFEE = FOOD.formatted("FOOD_AND_DRINK_COFFEE");

    private final MapSubject transaction = MapSubject.of("REWE", "-10.01");

    @Test
    void theLaterRuleHasItsWayAndTheConflictIsTold() {
        var outcome = outcome(rule("first", ANY, GROCERIES), rule("second", ANY, COFFEE));

        assertThat(requireNonNull(outcome.effects().category()).value())
                .isEqualTo("FOOD_AND_DRINK_COFFEE");
        assertThat(outcome.conflicts())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.subject()).isEqualTo("category");
                            assertThat(it.overruled().id()).isEqualTo("first");
                            assertThat(it.wanted()).isEqualTo("FOOD_AND_DRINK_GROCERIES");
                            assertThat(it.winner().id()).isEqualTo("second");
                        });
    }

    @Test
    void rulesThatWantTheSameAreNoConflict() {
        assertThat(outcome(rule("1", ANY, GROCERIES), rule("2", ANY, GROCERIES)).conflicts())
                .isEmpty();
        assertThat(outcome(rule("1", ANY, GROCERIES + "," + COFFEE)).conflicts()).isEmpty();
    }

    @Test
    void aTagThatOneRuleAddsAndAnotherRemovesIsAConflict() {
        var add = rule("1", ANY, "{'action':'add-tags','tags':['Work','home']}");
        var remove = rule("2", ANY, "{'action':'remove-tags','tags':['WORK']}");

        var outcome = outcome(add, remove);

        assertThat(requireNonNull(outcome.effects().tags()).value()).containsExactly("home");
        assertThat(outcome.conflicts()).extracting(Conflict::subject).containsExactly("tag");
    }

    @Test
    void whatIsThereAlreadyIsNoChange() {
        transaction.with(Field.TAGS, List.of("Work")).with(Field.NOTE, "a\nb");

        var outcome =
                outcome(
                        rule("1", ANY, "{'action':'add-tags','tags':['work']}"),
                        rule("2", ANY, "{'action':'append-note','note':'b'}"));

        assertThat(outcome.effects().tags()).isNull();
        assertThat(outcome.effects().note()).isNull();
        assertThat(outcome.hits()).hasSize(2);
    }

    @Test
    void notesGrowByALine() {
        transaction.with(Field.NOTE, "for Anna");

        var outcome = outcome(rule("1", ANY, "{'action':'append-note','note':'split later'}"));

        assertThat(requireNonNull(outcome.effects().note()).value())
                .isEqualTo("for Anna\nsplit later");
    }

    @Test
    void aTransferIsCalledByItsSign() {
        var outcome = outcome(rule("1", ANY, "{'action':'mark-transfer'}"));

        assertThat(requireNonNull(outcome.effects().category()).value())
                .isEqualTo("TRANSFER_OUT_ACCOUNT_TRANSFER");
    }

    @Test
    void alertsAndExclusionComeWithTheirRule() {
        var outcome =
                outcome(
                        rule(
                                "1",
                                ANY,
                                "{'action':'exclude'},{'action':'alert','message':'Look here'}"));

        assertThat(requireNonNull(outcome.effects().excluded()).value()).isTrue();
        assertThat(outcome.effects().alerts())
                .singleElement()
                .satisfies(it -> assertThat(it.rule().id()).isEqualTo("1"));
    }

    @Test
    void aSplitThatDoesNotFitTheAmountIsRefusedForThisTransaction() {
        var split =
                "{'action':'split','parts':[{'category':'INCOME_WAGES','amount':'20'},"
                        + "{'category':'INCOME_DIVIDENDS'}]}";

        var outcome = outcome(rule("1", ANY, split));

        assertThat(outcome.effects().parts()).isNull();
        assertThat(outcome.refusals())
                .extracting(Refusal::reason)
                .containsExactly("The parts are more than the amount, so it was not split.");
    }

    @Test
    void aHitNamesTheLeavesThatMadeIt() {
        var when =
                "{'or':[{'field':'description','operator':'is','value':'aldi'},"
                        + "{'and':[{'field':'description','operator':'is','value':'rewe'},"
                        + "{'not':{'field':'note','operator':'not-empty'}}]}]}";

        var hit = outcome(rule("1", when, GROCERIES)).hits().get(0);

        assertThat(hit.reasons())
                .extracting(Hit.Reason::pointer)
                .containsExactly("/when/or/1/and/0");
    }

    private Outcome outcome(Rule... rules) {
        return CompiledRules.of(book(rules))
                .evaluator(Rates.NONE, Windows.NONE)
                .evaluate(transaction);
    }
}
