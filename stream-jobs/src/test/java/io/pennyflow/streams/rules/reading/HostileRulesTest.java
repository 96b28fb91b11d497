package io.pennyflow.streams.rules.reading;

import static io.pennyflow.streams.rules.RuleFixtures.accepted;
import static io.pennyflow.streams.rules.RuleFixtures.book;
import static io.pennyflow.streams.rules.RuleFixtures.faults;
import static io.pennyflow.streams.rules.RuleFixtures.faultsOf;
import static io.pennyflow.streams.rules.RuleFixtures.json;
import static io.pennyflow.streams.rules.RuleFixtures.rule;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pennyflow.streams.rules.evaluation.EvaluationFixtures;
import io.pennyflow.streams.rules.json.Fault;
import io.pennyflow.streams.rules.json.Faults;
import io.pennyflow.streams.rules.json.JsonReader;
import io.pennyflow.streams.rules.model.Limits;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that somebody made to do harm: refused at once, with the place. */
@Timeout(10)
class HostileRulesTest {
    private static final String LEAF = "{'field':'note','operator':'empty'}";
    private static final String ACTION = "{'action':'clear-note'}";

    @Test
    void tenThousandConditionsAreRefusedOnce() {
        var many = String.join(",", Collections.nCopies(100, LEAF));
        var tree = "{'or':[" + String.join(",", Collections.nCopies(99, "{'and':[" + many + "]}"));

        assertThat(faultsOf(tree + "]}"))
                .extracting(Fault::pointer, Fault::problem)
                .containsExactly(
                        tuple("/when/or/9/and/89", "The rule has more than 1000 conditions."));
        assertThat(
                        faultsOf(
                                "{'and':["
                                        + String.join(",", Collections.nCopies(10_000, LEAF))
                                        + "]}"))
                .extracting(Fault::pointer)
                .containsExactly("/when/and");
    }

    @Test
    void asManyConditionsAsAllowedAreAccepted() {
        var leaves = Collections.nCopies(Limits.NODES_MAX - 1, LEAF);

        accepted(json("r", "{'and':[" + String.join(",", leaves) + "]}", ACTION, ""));
        accepted(json("r", nested(Limits.DEPTH_MAX - 1), ACTION, ""));
    }

    @Test
    void conditionsThatAreTooDeepAreRefusedWithTheirPlace() {
        assertThat(faultsOf(nested(Limits.DEPTH_MAX)))
                .extracting(Fault::pointer)
                .containsExactly("/when" + "/not".repeat(Limits.DEPTH_MAX));
    }

    @Test
    void depthWithoutEndIsRefused() {
        assertThat(faultsOf(nested(1_000_000 / 10)))
                .singleElement()
                .satisfies(it -> assertThat(it.problem()).contains("more than 128 deep"));
        assertThat(faults("[".repeat(1_000_000))).hasSize(1);
    }

    @Test
    void aMemberThatIsThereTwiceIsRefused() {
        assertThat(faultsOf("{'field':'note','field':'tags','operator':'empty'}"))
                .extracting(Fault::pointer)
                .containsExactly("/when/field");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "((((a{1000}){1000}){1000}){1000})",
                "(((a{30}){30}){30}){30}",
                "(?:a{2,999}b{2,999}c{2,999}){2,999}",
                "\\\\Q[\\\\E(((a{99}){99}){99})]",
                "[[:alpha:]]{1000}(b{1000}){99}",
                "a{1001}",
                "(a",
                "a)",
                "[a",
                "*a",
                "a**",
                "(?=a)",
                "(a)\\\\1",
                "\\\\"
            })
    void expressionsThatAreTooLargeOrDoNotReadAreRefused(String expression) {
        var when = "{'field':'note','operator':'regex','value':'" + expression + "'}";

        assertThat(faultsOf(when)).extracting(Fault::pointer).containsExactly("/when/value");
    }

    @Test
    void manyExpressionsThatAreTooLargeTogetherAreRefusedOnce() {
        var large = "{'field':'note','operator':'regex','value':'(a{30}){30}'}";

        assertThat(faultsOf("{'or':[" + String.join(",", Collections.nCopies(900, large)) + "]}"))
                .extracting(Fault::pointer)
                .containsExactly("/when/or/2/value");
    }

    @Test
    void expressionsThatWouldTakeForeverElsewhereDoNot() {
        var rule =
                rule(
                        "r",
                        "{'field':'description','operator':'regex',"
                                + "'value':'^(a+)+(a|a)*(a|aa)+([a-z]*)*$'}",
                        ACTION);

        var started = System.nanoTime();
        var holds =
                EvaluationFixtures.applies(book(rule), "a".repeat(Limits.REGEX_SEEN_MAX - 1) + "!");

        assertThat(holds).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "}",
                "[",
                "nul",
                "truE",
                "'",
                "'a",
                "{'a'}",
                "{'a':}",
                "{'a':1,}",
                "[1,]",
                "[1 2]",
                "{} {}",
                "01",
                "1.",
                ".5",
                "+1",
                "1e",
                "--1",
                "NaN",
                "'\\x'",
                "'\\u12g4'",
                "'\t'",
                "{a:1}",
                "//",
                "1e9999999999",
                "\u0000",
                "[\u00a01]"
            })
    void whatIsNoJsonIsRefused(String text) {
        var faults = new Faults();

        assertThat(JsonReader.read(text.replace('\'', '"'), faults)).isEmpty();
        assertThat(faults.found())
                .singleElement()
                .satisfies(
                        it -> assertThat(it.problem()).matches(".+ \\(line 1, column \\d+\\)\\."));
    }

    @Test
    void aNumberOfAMillionDigitsIsRefused() {
        var number = "1".repeat(1_000_000);

        assertThat(faultsOf("{'field':'amount','operator':'less','value':" + number + "}"))
                .extracting(Fault::pointer)
                .containsExactly("/when/value");
    }

    private static String nested(int depth) {
        return "{'not':".repeat(depth) + LEAF + "}".repeat(depth);
    }
}
