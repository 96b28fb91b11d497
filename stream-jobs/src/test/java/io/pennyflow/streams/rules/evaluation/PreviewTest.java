package io.pennyflow.streams.rules.evaluation;

import static io.pennyflow.streams.rules.RuleFixtures.book;
import static io.pennyflow.streams.rules.RuleFixtures.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.rules.evaluation.Preview.Dispute;
import io.pennyflow.streams.rules.model.Rule;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreviewTest {
    private static final String REWE =
            "{'field':'description','operator':'contains','value':'rewe'}";
    private static final String SET = "{'action':'set-category','category':'%s'}";

    private final Rule groceries = rule("1", REWE, SET.formatted("FOOD_AND_DRINK_GROCERIES"));
    private final Rule coffee =
            rule(
                    "2",
                    "{'and':[" + REWE + ",{'field':'amount','operator':'greater','value':-5}]}",
                    SET.formatted("FOOD_AND_DRINK_COFFEE"));

    @Test
    void countsWhatWouldChangeAndWhereRulesWouldDiffer() {
        var preview = preview(evaluator(groceries), evaluator(groceries, coffee), 10);

        preview.add(MapSubject.of("REWE 1", "-20"));
        preview.add(MapSubject.of("REWE 2", "-2"));
        preview.add(MapSubject.of("ALDI", "-2"));

        var summary = preview.summary();
        assertThat(summary.seen()).isEqualTo(3);
        assertThat(summary.changed()).isEqualTo(1);
        assertThat(summary.hits()).isEqualTo(Map.of("1", 2, "2", 1));
        assertThat(summary.disputes())
                .isEqualTo(Map.of(new Dispute("category", groceries, coffee), 1));
        assertThat(summary.differences())
                .singleElement()
                .satisfies(
                        it -> {
                            assertThat(it.before().category())
                                    .isEqualTo(
                                            new Effects.By<>(
                                                    "FOOD_AND_DRINK_GROCERIES", groceries));
                            assertThat(it.after().effects().category())
                                    .isEqualTo(new Effects.By<>("FOOD_AND_DRINK_COFFEE", coffee));
                        });
    }

    @Test
    void anotherRuleThatDoesTheSameChangesNothing() {
        var renamed = rule("3", REWE, SET.formatted("FOOD_AND_DRINK_GROCERIES"));
        var preview = preview(evaluator(groceries), evaluator(renamed), 10);

        preview.add(MapSubject.of("REWE 1", "-20"));

        assertThat(preview.summary().changed()).isZero();
    }

    @Test
    void keepsAsManyDifferencesAsWanted() {
        var preview = preview(evaluator(), evaluator(groceries), 2);

        for (var number = 0; number < 5; number++) {
            preview.add(MapSubject.of("REWE " + number, "-20"));
        }

        assertThat(preview.summary().changed()).isEqualTo(5);
        assertThat(preview.summary().differences()).hasSize(2);
    }

    private static Preview preview(Evaluator before, Evaluator after, int shownMost) {
        return new Preview(before, after, shownMost);
    }

    private static Evaluator evaluator(Rule... rules) {
        return CompiledRules.of(book(rules)).evaluator(Rates.NONE, Windows.NONE);
    }
}
