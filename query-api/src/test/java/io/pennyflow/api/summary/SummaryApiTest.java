package io.pennyflow.api.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@WithApi
class SummaryApiTest {
    private final LocalApi api;
    private final Person person;
    private final Browser ada;

    SummaryApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
    }

    @Test
    void carriesBalancesForwardFromTheOpeningOne() {
        var account = person.account("Everyday", "EUR", "100.00");
        balance(account, "2026-01-02", "80");
        balance(account, "2026-01-04", "70.5");

        var worth = ada.get("/v1/summary/net-worth?from=2026-01-01&to=2026-01-05").json();

        assertThat(worth.get("points").findValuesAsString("amount"))
                .containsExactly("100.00", "80.00", "80.00", "70.50", "70.50");
        assertThat(worth.get("accounts").get(0).get("name").asString()).isEqualTo("Everyday");
    }

    @Test
    void convertsAtTheLastRateBeforeTheDayAndListsWhatHasNone() {
        person.account("Dollars", "USD", "11.00");
        person.account("Pounds", "GBP", "5.00");
        api.owner()
                .sql(
                        "insert into fx_rate values ('USD', '1970-01-05', 1.1, 'ECB')"
                                + " on conflict do nothing")
                .update();

        var worth = ada.get("/v1/summary/net-worth?from=1970-01-04&to=1970-01-06").json();

        assertThat(worth.get("points").findValuesAsString("amount"))
                .containsExactly("0.00", "10.00", "10.00");
        assertThat(worth.get("missingRates").toString()).isEqualTo("[\"GBP\",\"USD\"]");
    }

    @Test
    void refusesMorePointsThanAChartShows() {
        var answer = ada.get("/v1/summary/net-worth?from=2020-01-01&to=2026-01-01&interval=day");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").get(0).get("field").asString())
                .isEqualTo("interval");
        assertThat(
                        ada.get("/v1/summary/net-worth?from=2020-01-01&to=2026-01-01&interval=week")
                                .status())
                .isEqualTo(200);
    }

    @Test
    void refusesWhatIsNoDayAndNoMonth() {
        assertThat(ada.get("/v1/summary/net-worth?from=yesterday").status()).isEqualTo(400);
        assertThat(ada.get("/v1/summary/spending?month=2026-13").status()).isEqualTo(400);
        assertThat(ada.get("/v1/summary/spending?month=%2B99999-01").status()).isEqualTo(400);
    }

    @Test
    void addsUpAMonthBesideTheOneBefore() {
        spending("FOOD_AND_DRINK_GROCERIES", "2026-01-31", "40", "0");
        spending("FOOD_AND_DRINK_GROCERIES", "2026-02-01", "50", "8");

        var month = ada.get("/v1/summary/spending?month=2026-02").json();

        assertThat(month.get("month").asString()).isEqualTo("2026-02");
        assertThat(month.get("spent").asString()).isEqualTo("42.00");
        assertThat(month.get("previousSpent").asString()).isEqualTo("40.00");
        assertThat(month.get("days").size()).isEqualTo(28);
    }

    @Test
    void seesNothingOfOtherHouseholds() {
        balance(person.account("Everyday", "EUR", "100.00"), "2026-01-02", "80");
        spending("FOOD_AND_DRINK_GROCERIES", "2026-02-01", "50", "8");
        var eve = api.signUp("eve").browser();

        var worth = eve.get("/v1/summary/net-worth?from=2026-01-01&to=2026-01-05").json();
        var month = eve.get("/v1/summary/spending?month=2026-02").json();

        assertThat(worth.get("accounts").size()).isZero();
        assertThat(month.get("spent").asString()).isEqualTo("0.00");
    }

    private void balance(UUID account, String day, String balance) {
        api.owner()
                .sql(
                        "insert into balance_daily values (?, ?, cast(? as date), 'EUR', 0,"
                                + " cast(? as numeric), 1)")
                .params(person.householdId(), account, day, balance)
                .update();
    }

    private void spending(String category, String day, String outflow, String inflow) {
        api.owner()
                .sql(
                        "insert into spending_daily values (?, ?, cast(? as date), 'EUR',"
                                + " cast(? as numeric), cast(? as numeric), 1)")
                .params(person.householdId(), category, day, outflow, inflow)
                .update();
    }
}
