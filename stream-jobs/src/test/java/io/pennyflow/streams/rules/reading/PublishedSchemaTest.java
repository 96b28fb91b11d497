package io.pennyflow.streams.rules.reading;

import static io.pennyflow.streams.rules.RuleFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.rules.RandomRules;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Operator;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema says what the reader and the writer do. */
class PublishedSchemaTest {
    private static final SchemaCheck SCHEMA = new SchemaCheck(RuleSchema.text());

    @Property(tries = 500)
    void everythingWeWriteFits(@ForAll long seed) {
        var book = new RandomRules(new Random(seed)).book(6);

        assertThat(SCHEMA.fits(RuleWriter.write(book))).isTrue();
    }

    @Property(tries = 2_000)
    void everythingWeAcceptFits(@ForAll long seed) {
        var random = new Random(seed);
        var text = new StringBuilder(RuleWriter.write(new RandomRules(random).rule()));
        var at = random.nextInt(text.length());
        text.setCharAt(at, text.charAt(random.nextInt(text.length())));

        var reading = RuleReader.ofTaxonomy().readRule(text.toString());

        if (reading instanceof RuleReading.Accepted<?>) {
            assertThat(SCHEMA.fits("rule", text.toString())).as(text.toString()).isTrue();
        }
    }

    @Test
    void anOperatorFitsAFieldInTheSchemaWhenItDoesForUs() {
        for (var field : Field.values()) {
            for (var operator : Operator.values()) {
                var leaf = leaf(field, operator);

                assertThat(SCHEMA.fits("condition", leaf))
                        .as(leaf)
                        .isEqualTo(field.type().operators().contains(operator));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'field':'descripton','operator':'is','value':'x'}",
                "{'field':'note','operator':'is'}",
                "{'field':'note','operator':'empty','value':'x'}",
                "{'field':'amount','operator':'less','value':'ten'}",
                "{'field':'amount','operator':'less','value':1,'currency':'usd'}",
                "{'field':'rate','operator':'less','value':1,'absolute':true}",
                "{'field':'windowSum','operator':'less','value':1,'days':9}",
                "{'field':'bookedOn','operator':'weekday','value':'mon'}",
                "{'and':[]}",
                "{'not':[]}",
                "{'and':[{'field':'note','operator':'empty'}],'or':[]}"
            })
    void whatIsRefusedForItsShapeDoesNotFit(String when) {
        var rule = json("r", when, "{'action':'clear-note'}", "");

        assertThat(RuleReader.ofTaxonomy().readRule(rule)).isInstanceOf(RuleReading.Refused.class);
        assertThat(SCHEMA.fits("rule", rule)).isFalse();
    }

    private static String leaf(Field field, Operator operator) {
        var window = field.isWindow() ? ",'same':'merchant','days':30" : "";
        var value =
                operator.arity() == Operator.Arity.NONE ? "" : ",'value':" + value(field, operator);
        return "{'field':'%s','operator':'%s'%s%s}"
                .formatted(field.text(), operator.text(), window, value)
                .replace('\'', '"');
    }

    private static String value(Field field, Operator operator) {
        if (operator == Operator.DAY_OF_MONTH) {
            return "[1,31]";
        }
        if (operator == Operator.WEEKDAY) {
            return "['friday','Sunday']";
        }
        var one =
                switch (field.type()) {
                    case TEXT, TEXTS, CODE -> field == Field.DIRECTION ? "'in'" : "'x'";
                    case ID -> "'00000000-0000-0001-0000-000000000002'";
                    case MONEY, NUMBER -> "'1.50'";
                    case DATE -> "'2026-05-29'";
                    case FLAG -> "true";
                };
        return operator.arity() == Operator.Arity.TWO || operator.arity() == Operator.Arity.MANY
                ? "[" + one + "," + one + "]"
                : one;
    }
}
