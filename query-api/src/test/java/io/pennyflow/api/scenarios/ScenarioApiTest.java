package io.pennyflow.api.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithApi
class ScenarioApiTest {
    private static final YearMonth FIRST = YearMonth.of(2026, 5);
    private static final UUID WAGES = UUID.fromString("11110000-0000-4000-8000-000000000001");

    private final LocalApi api;
    private final Person person;
    private final Browser ada;

    ScenarioApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
    }

    @Test
    void tellWhatBecomesOfTheMoney() {
        forecast();
        var answer =
                ada.post(
                        "/v1/scenarios/comparison",
                        Map.of(
                                "scenarios",
                                List.of(
                                        scenario("As now"),
                                        scenario("No wages", noWages()),
                                        scenario("A roof", oneOff("-750.25")))));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var json = answer.json();
        assertThat(json.get("currency").asString()).isEqualTo("EUR");
        assertThat(json.get("onHand").asString()).isEqualTo("500.00");
        assertThat(json.get("baseline").get("months").size()).isEqualTo(12);
        assertThat(difference(json, 0)).isEqualTo("0.00");
        // Wages come on the 28th of eleven months, from June on.
        assertThat(difference(json, 1)).isEqualTo("-22000.00");
        assertThat(json.at("/scenarios/1/outcome/belowZeroFrom").asString()).isEqualTo("2026-06");
        assertThat(difference(json, 2)).isEqualTo("-750.25");
    }

    /** What the month that is going on has already is on the account. */
    @Test
    void countTheFirstMonthOnce() {
        forecast();

        var months = compare(scenario("As now")).at("/baseline/months");

        // 500 on hand, of 100 expected 40 have come.
        assertThat(months.get(0).get("p50").asDouble()).isBetween(550.0, 570.0);
    }

    @Test
    void areReadyMadeOfTheHousehold() {
        forecast();

        var kept = ada.get("/v1/scenarios").json();

        assertThat(kept.get("stressTests"))
                .extracting(it -> it.get("code").asString())
                .containsExactly("income-gone", "less-income", "inflation", "one-off");
        assertThat(kept.at("/stressTests/0/changes/0/id").asString()).isEqualTo(WAGES.toString());
        assertThat(kept.get("months").size()).isEqualTo(12);
        assertThat(kept.at("/series/0/counterparty").asString()).isEqualTo("Contoso");
        for (var test : kept.get("stressTests")) {
            var wish = Map.of("name", test.get("code").asString(), "changes", test.get("changes"));
            assertThat(ada.post("/v1/scenarios", wish).status()).isEqualTo(201);
        }
    }

    @Test
    void areKeptChangedAndDeleted() {
        var added = ada.post("/v1/scenarios", scenario("A roof", oneOff("-750"))).json();
        var path = "/v1/scenarios/" + added.get("scenarioId").asString();

        var changed = ada.put(path, scenario("A new roof", oneOff("-900")));

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        var kept = ada.get("/v1/scenarios").json().get("items");
        assertThat(kept.size()).isEqualTo(1);
        assertThat(kept.get(0).get("name").asString()).isEqualTo("A new roof");
        assertThat(kept.at("/0/changes/0/amount").asString()).isEqualTo("-900.00");
        assertThat(ada.delete(path).status()).isEqualTo(204);
        assertThat(ada.delete(path).problem()).isEqualTo("scenario-not-found");
        assertThat(ada.put(path, scenario("x")).problem()).isEqualTo("scenario-not-found");
    }

    @Test
    void haveNothingToRestOnWithoutAForecast() {
        var answer =
                ada.post("/v1/scenarios/comparison", Map.of("scenarios", List.of(scenario("x"))));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.problem()).isEqualTo("forecast-missing");
        assertThat(ada.get("/v1/scenarios").json().get("stressTests").size()).isZero();
    }

    @Test
    void areNobodyElses() {
        var added = ada.post("/v1/scenarios", scenario("Mine")).json();
        var eve = api.signUp("eve").browser();
        var path = "/v1/scenarios/" + added.get("scenarioId").asString();

        assertThat(eve.get("/v1/scenarios").json().get("items").size()).isZero();
        assertThat(eve.put(path, scenario("Hers")).status()).isEqualTo(404);
        assertThat(eve.delete(path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kind        | {"kind": "magic"}
                    kind        | {}
                    of          | {"kind": "percent", "percent": "1", "from": "2026-05"}
                    id          | {"kind": "percent", "of": "series", "id": "x", "percent": "1"}
                    id          | {"kind": "percent", "of": "category", "percent": "1"}
                    percent     | {"kind": "prices", "percent": "-101"}
                    percent     | {"kind": "interest", "percent": "1e400"}
                    from        | {"kind": "percent", "of": "income", "percent": "1", "from": "May"}
                    amount      | {"kind": "amount", "everyMonths": 0, "from": "2026-05"}
                    amount      | {"kind": "amount", "amount": "1e12", "everyMonths": 0}
                    amount      | {"kind": "amount", "amount": "0.00001", "everyMonths": 0}
                    everyMonths | {"kind": "amount", "amount": "1", "everyMonths": 61}
                    until       | {"kind": "amount", "amount": "1", "everyMonths": 1, "from": "2026-05", "until": "2026-04"}
                    """)
    void sayWhatIsWrongWithAChange(String field, String change) {
        var wish = Map.of("name", "x", "changes", List.of(JsonMapper.shared().readTree(change)));

        var kept = ada.post("/v1/scenarios", wish);
        var compared = ada.post("/v1/scenarios/comparison", Map.of("scenarios", List.of(wish)));

        assertThat(kept.status()).as(kept.body()).isEqualTo(400);
        assertThat(kept.json().at("/errors/0/field").asString()).isEqualTo("changes[0]." + field);
        assertThat(compared.json().at("/errors/0/field").asString())
                .isEqualTo("scenarios[0].changes[0]." + field);
    }

    @Test
    void areLimited() {
        var five = Collections.nCopies(5, scenario("x"));
        var many = Collections.nCopies(21, oneOff("1"));

        assertThat(ada.post("/v1/scenarios/comparison", Map.of("scenarios", five)).status())
                .isEqualTo(400);
        assertThat(ada.post("/v1/scenarios", Map.of("name", "x", "changes", many)).status())
                .isEqualTo(400);
        assertThat(ada.post("/v1/scenarios", scenario(" ")).status()).isEqualTo(400);
    }

    private JsonNode compare(Map<String, Object> scenario) {
        return ada.post("/v1/scenarios/comparison", Map.of("scenarios", List.of(scenario))).json();
    }

    private static String difference(JsonNode json, int scenario) {
        return json.at("/scenarios/%d/outcome/difference".formatted(scenario)).asString();
    }

    private static Map<String, Object> scenario(String name) {
        return Map.of("name", name, "changes", List.of());
    }

    private static Map<String, Object> scenario(String name, Map<String, Object> change) {
        return Map.of("name", name, "changes", List.of(change));
    }

    private static Map<String, Object> noWages() {
        return Map.of(
                "kind", "percent",
                "of", "series",
                "id", WAGES,
                "percent", "-100",
                "from", "2026-05");
    }

    private static Map<String, Object> oneOff(String amount) {
        return Map.of("kind", "amount", "amount", amount, "everyMonths", 0, "from", "2026-07");
    }

    private void forecast() {
        person.account("Checking", "EUR", "500");
        monthly("HOUSEHOLD", "ALL", 100, 40);
        monthly("CATEGORY", "INCOME_WAGES", 2_000, 0);
        monthly("CATEGORY", "FOOD_AND_DRINK_GROCERIES", -900, -450);
        api.owner()
                .sql(
                        """
                        insert into recurring_stream values (?, ?, ?, 'Contoso', null,
                            'INCOME_WAGES', 'EUR', 'monthly', '', 'mature', '', 1, '{}', '{}',
                            '2026-01-28', '2026-05-28', 2000, false, '2026-06-28', '2026-06-28',
                            '2026-06-28', 2000, 2000, 2000, 24000, '[]', '1')
                        """)
                .params(person.householdId(), WAGES, UUID.randomUUID())
                .update();
    }

    private void monthly(String kind, String subject, int middle, int known) {
        api.owner()
                .sql(
                        """
                        insert into forecast values (?, ?, ?, 'MONTH', 'FLOW', 'EUR',
                            '2026-05-14', 'FORECAST', 30, 4, ?, ?::jsonb, '[]', null, null, '[]',
                            '[]', null, null, null, null, null, 'forecast-1')
                        """)
                .params(person.householdId(), kind, subject, known, steps(middle))
                .update();
    }

    private static String steps(int middle) {
        return IntStream.range(0, 12)
                .mapToObj(it -> step(FIRST.plusMonths(it).atDay(1), middle))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String step(LocalDate day, int middle) {
        return """
               {"day": "%s", "low95": %d, "p10": %d, "p50": %d, "p90": %d, "high95": %d}"""
                .formatted(day, middle - 90, middle - 50, middle, middle + 50, middle + 90);
    }
}
