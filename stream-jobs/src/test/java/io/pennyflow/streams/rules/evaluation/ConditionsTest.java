package io.pennyflow.streams.rules.evaluation;

import static io.pennyflow.streams.rules.RuleFixtures.book;
import static io.pennyflow.streams.rules.RuleFixtures.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Limits;
import io.pennyflow.streams.rules.model.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {
    private static final Rates TWO_FOR_ONE = (amount, from, to, day) -> amount.add(amount);

    @ParameterizedTest
    @CsvSource({
        "contains, BÄCKER, Baecker Müller",
        "is, cafe zoe, '  CAFÉ   Zoë '",
        "starts, mcdonald, McDonald’s 123",
        "ends, strasse, Hauptstraße",
        "regex, ^rewe.*\\\\d{3}$, REWE SAGT DANKE 123",
        "regex, b[äa]cker, BÄCKER"
    })
    void textsCompareWithoutCaseAccentsAndRunsOfSpaces(String operator, String value, String text) {
        assertThat(holds(description(operator, value), MapSubject.of(text, "-1"))).isTrue();
    }

    @Test
    void textsWithoutEndAreSeenToALimit() {
        var text = "x".repeat(Limits.TEXT_SEEN_MAX - 3) + "abc" + "y".repeat(1_000_000);
        var transaction = MapSubject.of(text, "-1");

        assertThat(holds(description("ends", "abc"), transaction)).isTrue();
        assertThat(holds(description("contains", "y"), transaction)).isFalse();
        assertThat(holds(description("regex", "^x+$"), transaction)).isTrue();
    }

    @Test
    void oneOfTakesTheWholeText() {
        var when = "{'field':'description','operator':'one-of','value':['Rewe','Bäcker']}";

        assertThat(holds(when, MapSubject.of("BAECKER", "-1"))).isTrue();
        assertThat(holds(when, MapSubject.of("BAECKER 1", "-1"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "-10.00, less, '\"-5\"', false, true",
        "-10.00, greater, '\"5\"', false, false",
        "-10.00, greater, '\"5\"', true, true",
        "-10.00, between, '[\"9.99\",10]', true, true",
        "-10.01, between, '[\"9.99\",10]', true, false",
        "10.00, at-most, 10, true, true",
        "10.00, equals, 10.0, false, true",
        "-10.00, equals, 10, false, false"
    })
    void amountsCompareWithOrWithoutTheirSign(
            String amount, String operator, String value, boolean absolute, boolean holds) {
        var when =
                "{'field':'amount','operator':'%s','value':%s,'absolute':%s}"
                        .formatted(operator, value, absolute);

        assertThat(holds(when, MapSubject.of("x", amount))).isEqualTo(holds);
    }

    @Test
    void anAmountCanBeAskedForInAnotherCurrency() {
        var when =
                "{'field':'amount','operator':'at-least','value':20,'currency':'USD',"
                        + "'absolute':true}";

        assertThat(holds(when, MapSubject.of("x", "-10"))).isTrue();
        assertThat(holds(when, MapSubject.of("x", "-9.99"))).isFalse();
        assertThat(holds(when, MapSubject.of("x", "-10").with(Field.CURRENCY, "USD"))).isFalse();
    }

    @Test
    void whatIsMissingOrHasNoRateDoesNotHold() {
        var when = "{'field':'amount','operator':'less','value':0,'currency':'USD'}";
        var rules = CompiledRules.of(book(rule("r", when, "{'action':'clear-note'}")));
        var noRate = rules.evaluator(Rates.NONE, Windows.NONE);

        assertThat(noRate.evaluate(MapSubject.of("x", "-10"))).isSameAs(Outcome.NONE);
        assertThat(holds("{'field':'note','operator':'contains','value':'x'}")).isFalse();
        assertThat(holds("{'not':{'field':'note','operator':'contains','value':'x'}}")).isTrue();
        assertThat(holds("{'field':'note','operator':'empty'}")).isTrue();
        assertThat(holds("{'field':'valueOn','operator':'not-empty'}")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "day-of-month, '[1,31]', 2026-01-31, true",
        "day-of-month, 30, 2026-01-31, false",
        "weekday, '\"friday\"', 2026-05-29, true",
        "weekday, '[\"monday\",\"Sunday\"]', 2026-05-29, false",
        "before, '\"2026-05-29\"', 2026-05-29, false",
        "on, '\"2026-05-29\"', 2026-05-29, true",
        "between, '[\"2026-05-01\",\"2026-05-29\"]', 2026-05-29, true"
    })
    void datesCompareByTheCalendar(String operator, String value, LocalDate day, boolean holds) {
        var when = "{'field':'bookedOn','operator':'%s','value':%s}".formatted(operator, value);

        assertThat(holds(when, MapSubject.of("x", "-1").with(Field.BOOKED_ON, day)))
                .isEqualTo(holds);
    }

    @Test
    void theLastDayOfAMonthDependsOnTheMonth() {
        var when = "{'field':'bookedOn','operator':'last-day-of-month'}";
        var transaction = MapSubject.of("x", "-1");

        assertThat(holds(when, transaction.with(Field.BOOKED_ON, LocalDate.of(2028, 2, 29))))
                .isTrue();
        assertThat(holds(when, transaction.with(Field.BOOKED_ON, LocalDate.of(2028, 2, 28))))
                .isFalse();
    }

    @Test
    void aTextAmongSeveralIsEnough() {
        var transaction = MapSubject.of("x", "-1").with(Field.TAGS, List.of("Urlaub", "Büro"));

        assertThat(holds("{'field':'tags','operator':'is','value':'buero'}", transaction)).isTrue();
        assertThat(holds("{'field':'tags','operator':'starts','value':'ur'}", transaction))
                .isTrue();
        assertThat(holds("{'field':'tags','operator':'empty'}", transaction)).isFalse();
    }

    @Test
    void theDirectionIsTheSign() {
        assertThat(holds("{'field':'direction','operator':'is','value':'out'}")).isTrue();
        assertThat(holds("{'field':'direction','operator':'is','value':'in'}")).isFalse();
    }

    @Test
    void aWindowIsAskedForWithWhatItGoesBy() {
        var when =
                "{'field':'windowSum','same':'merchant','days':30,'absolute':true,"
                        + "'operator':'greater','value':'100'}";
        var windows =
                new Windows() {
                    @Override
                    public @Nullable BigDecimal sum(Subject transaction, Window window) {
                        return window.equals(new Window(Window.Same.MERCHANT, 30))
                                ? new BigDecimal("-100.01")
                                : null;
                    }

                    @Override
                    public @Nullable BigDecimal count(Subject transaction, Window window) {
                        return null;
                    }
                };
        var rules = CompiledRules.of(book(rule("r", when, "{'action':'clear-note'}")));

        assertThat(rules.evaluator(Rates.NONE, windows).evaluate(MapSubject.of("x", "-1")).hits())
                .hasSize(1);
        assertThat(holds(when)).isFalse();
    }

    private static String description(String operator, String value) {
        return "{'field':'description','operator':'%s','value':'%s'}".formatted(operator, value);
    }

    private static boolean holds(String when) {
        return holds(when, MapSubject.of("x", "-1"));
    }

    private static boolean holds(String when, Subject transaction) {
        var rules = CompiledRules.of(book(rule("r", when, "{'action':'clear-note'}")));
        return !rules.evaluator(TWO_FOR_ONE, Windows.NONE).evaluate(transaction).hits().isEmpty();
    }
}
