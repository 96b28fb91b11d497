package io.pennyflow.streams.rules.evaluation;

import static io.pennyflow.streams.rules.RuleFixtures.book;
import static io.pennyflow.streams.rules.RuleFixtures.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pennyflow.streams.rules.evaluation.RuleExplanation.Verdict;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final String NOTHING = "{'action':'clear-note'}";

    @Test
    void everyLeafTellsWhatItSawAndWhetherItHolds() {
        var when =
                "{'and':[{'field':'description','operator':'contains','value':'aldi'},"
                        + "{'field':'amount','operator':'less','value':0},"
                        + "{'field':'valueOn','operator':'weekday','value':'friday'}]}";
        var rules = CompiledRules.of(book(rule("1", when, NOTHING)));

        var why =
                rules.evaluator(Rates.NONE, Windows.NONE)
                        .explain(MapSubject.of("REWE  Berlin", "-12.5"))
                        .get(0)
                        .why();

        assertThat(why.holds()).isFalse();
        assertThat(why.parts())
                .extracting(Explanation::pointer, Explanation::holds, Explanation::seen)
                .containsExactly(
                        tuple("/when/and/0", false, "REWE  Berlin"),
                        tuple("/when/and/1", true, "-12.50"),
                        tuple("/when/and/2", false, null));
    }

    @Test
    void everyRuleTellsWhatBecameOfIt() {
        var any = "{'field':'amount','operator':'not-empty'}";
        var rules =
                CompiledRules.of(
                        book(
                                rule("off", any, NOTHING, ",'enabled':false"),
                                rule("late", any, NOTHING, ",'from':'2027-01-01'"),
                                rule("no", "{'not':" + any + "}", NOTHING),
                                rule("yes", any, NOTHING, ",'stop':'all'"),
                                rule("stopped", any, NOTHING)));

        var explained = rules.evaluator(Rates.NONE, Windows.NONE).explain(MapSubject.of("x", "-1"));

        assertThat(explained)
                .extracting(RuleExplanation::verdict)
                .containsExactly(
                        Verdict.DISABLED,
                        Verdict.NOT_IN_EFFECT,
                        Verdict.DOES_NOT_HOLD,
                        Verdict.APPLIES,
                        Verdict.STOPPED);
        assertThat(explained.get(4).stoppedBy()).isEqualTo(explained.get(3).rule());
    }
}
