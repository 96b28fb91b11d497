package io.pennyflow.streams.rules.evaluation;

import static io.pennyflow.streams.rules.evaluation.RandomTransactions.RATES;
import static io.pennyflow.streams.rules.evaluation.RandomTransactions.WINDOWS;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.rules.RandomRules;
import io.pennyflow.streams.rules.evaluation.RuleExplanation.Verdict;
import io.pennyflow.streams.rules.model.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Any rules on any transactions: what is quick does what is plain. */
class EvaluationPropertiesTest {
    private static final int TRANSACTIONS = 20;

    @Property(tries = 1_000)
    void appliesTheRulesThatTheNaiveInterpreterApplies(@ForAll long seed) {
        var book = new RandomRules(new Random(seed)).book(12);
        var rules = CompiledRules.of(book).evaluator(RATES, WINDOWS);

        for (var number = 0; number < TRANSACTIONS; number++) {
            var naive = transaction(seed, number);
            var applied = new NaiveInterpreter(naive).apply(book);

            var outcome = rules.evaluate(transaction(seed, number));

            assertThat(ids(outcome)).as(naive.toString()).isEqualTo(applied);
            assertSame(transaction(seed, number), outcome.effects(), naive);
        }
    }

    @Property(tries = 1_000)
    void doesTheSameWithoutItsIndex(@ForAll long seed) {
        var book = new RandomRules(new Random(seed)).book(40);
        var indexed = CompiledRules.of(book).evaluator(RATES, WINDOWS);
        var plain = CompiledRules.withoutIndex(book).evaluator(RATES, WINDOWS);

        for (var number = 0; number < TRANSACTIONS; number++) {
            var transaction = transaction(seed, number);

            assertThat(indexed.evaluate(transaction)).isEqualTo(plain.evaluate(transaction));
        }
    }

    @Property(tries = 300)
    void explainsWhatItDoes(@ForAll long seed) {
        var book = new RandomRules(new Random(seed)).book(12);
        var rules = CompiledRules.of(book).evaluator(RATES, WINDOWS);
        var transaction = transaction(seed, 0);

        var explained = rules.explain(transaction);

        var applied =
                explained.stream()
                        .filter(it -> it.verdict() == Verdict.APPLIES)
                        .map(it -> it.rule().id())
                        .toList();
        assertThat(applied).isEqualTo(ids(rules.evaluate(transaction)));
        assertThat(explained)
                .hasSize(book.groups().stream().mapToInt(it -> it.rules().size()).sum());
    }

    private static MapSubject transaction(long seed, int number) {
        return new RandomTransactions(new Random(seed * 31 + number)).next();
    }

    private static List<String> ids(Outcome outcome) {
        return outcome.hits().stream().map(it -> it.rule().id()).toList();
    }

    private static void assertSame(MapSubject before, Effects effects, MapSubject naive) {
        assertText(Field.CATEGORY, before, effects.category(), naive);
        assertText(Field.MERCHANT_NAME, before, effects.merchant(), naive);
        assertText(Field.NOTE, before, effects.note(), naive);
        var tags = effects.tags();
        assertThat(tags == null ? before.texts(Field.TAGS) : tags.value())
                .isEqualTo(naive.texts(Field.TAGS));
        var excluded = effects.excluded();
        assertThat(excluded == null ? before.flag(Field.EXCLUDED) : excluded.value())
                .isEqualTo(naive.flag(Field.EXCLUDED));
        var parts = effects.parts();
        if (parts != null) {
            assertThat(parts.value())
                    .extracting(Effects.Part::category)
                    .isEqualTo(naive.texts(Field.SPLITS));
            assertThat(
                            parts.value().stream()
                                    .map(Effects.Part::amount)
                                    .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(Objects.requireNonNull(naive.number(Field.AMOUNT)));
        }
    }

    private static void assertText(
            Field field, MapSubject before, Effects.@Nullable By<String> change, MapSubject naive) {
        assertThat(change == null ? before.text(field) : change.value())
                .isEqualTo(naive.text(field));
    }
}
