package io.pennyflow.api.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@WithApi
class ForecastApiTest {
    private static final String STEP =
            """
            {"day": "2026-05-02", "low95": -80.0000, "p10": -20.5000, "p50": 100.1234,
             "p90": 180.0000, "high95": 240.0000}
            """;
    private static final String PAST =
            """
            {"day": "2026-04-02", "p10": 10, "p50": 20.5, "p90": 30, "actual": 25}
            """;
    private static final String BILL =
            """
            {"kind": "BILL", "label": "Stadtwerke", "reference": "", "amount": -50.0000,
             "times": 3, "day": "2026-05-05"}
            """;
    private static final String USUAL =
            """
            {"kind": "USUAL", "label": "", "reference": "", "amount": -12.5000, "times": 90,
             "day": null}
            """;

    private final LocalApi api;
    private final Person person;
    private final Browser ada;
    private final UUID account;

    ForecastApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
        this.account = person.account("Checking", "EUR", "0");
        balance(person.householdId(), account);
        flow(person.householdId(), "WEEK");
        flow(person.householdId(), "MONTH");
    }

    @Test
    void tellsWhatABalanceWillComeTo() {
        var answer = ada.get("/v1/forecasts/ACCOUNT/" + account);

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var forecast = answer.json().get("items").get(0);
        assertThat(forecast.get("measure").asString()).isEqualTo("BALANCE");
        assertThat(forecast.get("steps").get(0).get("p50").asString()).isEqualTo("100.1234");
        assertThat(forecast.get("steps").get(0).get("low95").asString()).isEqualTo("-80.00");
        assertThat(forecast.get("models").get(0).get("weight").asDouble()).isEqualTo(0.625);
        assertThat(forecast.get("past").get(0).get("actual").asString()).isEqualTo("25.00");
        assertThat(forecast.get("drivers").get(0).get("day").asString()).isEqualTo("2026-05-05");
        assertThat(forecast.get("drivers").get(1).get("day").isNull()).isTrue();
        assertThat(forecast.get("risk").get("lowest").asString()).isEqualTo("-3.50");
        assertThat(forecast.get("risk").get("negativeProbability").asDouble()).isEqualTo(0.6);
    }

    @Test
    void answersEveryPeriodOfOneThing() {
        var items = ada.get("/v1/forecasts/CATEGORY/FOOD_AND_DRINK").json().get("items");

        assertThat(items.size()).isEqualTo(2);
        assertThat(items.get(0).get("period").asString()).isEqualTo("MONTH");
        assertThat(items.get(0).get("status").asString()).isEqualTo("NOT_ENOUGH_HISTORY");
        assertThat(items.get(0).get("historyNeeded").asInt()).isEqualTo(4);
        assertThat(items.get(0).get("risk").isNull()).isTrue();
        assertThat(items.get(0).get("backtestError").isNull()).isTrue();
    }

    @Test
    void listsByKindAndPeriod() {
        assertThat(count("")).isEqualTo(3);
        assertThat(count("?kind=CATEGORY")).isEqualTo(2);
        assertThat(count("?kind=CATEGORY&period=WEEK")).isEqualTo(1);
        assertThat(count("?kind=HOUSEHOLD")).isZero();
    }

    @Test
    void refusesWhatThereIsNot() {
        assertThat(ada.get("/v1/forecasts?kind=PLANET").status()).isEqualTo(400);
        assertThat(ada.get("/v1/forecasts?period=DECADE").status()).isEqualTo(400);
        assertThat(ada.get("/v1/forecasts/CATEGORY/TRAVEL").problem())
                .isEqualTo("forecast-not-found");
        assertThat(ada.get("/v1/forecasts/PLANET/MARS").problem()).isEqualTo("forecast-not-found");
    }

    @Test
    void tellsNobodyElse() {
        var eve = api.signUp("eve").browser();

        assertThat(eve.get("/v1/forecasts").json().get("items").size()).isZero();
        assertThat(eve.get("/v1/forecasts/ACCOUNT/" + account).status()).isEqualTo(404);
    }

    private int count(String query) {
        return ada.get("/v1/forecasts" + query).json().get("items").size();
    }

    private void balance(UUID household, UUID id) {
        api.owner()
                .sql(
                        """
                        insert into forecast values (?, 'ACCOUNT', ?, 'DAY', 'BALANCE', 'EUR',
                            '2026-05-01', 'FORECAST', 700, 60, 120, ?::jsonb,
                            '[{"model": "theta", "weight": 0.6250}]', 3.5, 4.5, ?::jsonb,
                            ?::jsonb, '2026-05-20', -30, -3.5, 0.6, '2026-05-20', 'forecast-1')
                        """)
                .params(household, id.toString())
                .params("[%s]".formatted(STEP), "[%s]".formatted(PAST))
                .param("[%s, %s]".formatted(BILL, USUAL))
                .update();
    }

    private void flow(UUID household, String period) {
        api.owner()
                .sql(
                        """
                        insert into forecast values (?, 'CATEGORY', 'FOOD_AND_DRINK', ?, 'FLOW',
                            'EUR', '2026-05-01', 'NOT_ENOUGH_HISTORY', 2, 4, 0, '[]', '[]', null,
                            null, '[]', '[]', null, null, null, null, null, 'forecast-1')
                        """)
                .params(household, period)
                .update();
    }
}
