package io.pennyflow.api.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@WithApi
class AlertApiTest {
    private final LocalApi api;
    private final Person person;
    private final Browser ada;

    AlertApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
    }

    @Test
    void listsNewestFirstPageByPage() {
        raise("open", "2026-01-01T12:00:00.123456Z");
        raise("open", "2026-01-02T12:00:00Z");
        raise("resolved", "2026-01-03T12:00:00Z");

        var first = ada.get("/v1/alerts?limit=2").json();
        var rest = ada.get("/v1/alerts?limit=2&cursor=" + first.get("next").asString()).json();

        assertThat(first.get("items").get(0).get("state").asString()).isEqualTo("resolved");
        assertThat(rest.get("items").size()).isEqualTo(1);
        assertThat(rest.get("next").isNull()).isTrue();
    }

    @Test
    void listsOneStateWhenAsked() {
        raise("open", "2026-01-01T12:00:00Z");
        raise("resolved", "2026-01-03T12:00:00Z");

        var open = ada.get("/v1/alerts?state=open").json().get("items");

        assertThat(open.size()).isEqualTo(1);
        assertThat(open.get(0).get("usualHigh").asString()).isEqualTo("14.00");
        assertThat(ada.get("/v1/alerts?state=closed").status()).isEqualTo(400);
    }

    @Test
    void hidesAlertsFromOtherHouseholds() {
        raise("open", "2026-01-01T12:00:00Z");

        var items = api.signUp("eve").browser().get("/v1/alerts").json().get("items");

        assertThat(items.size()).isZero();
    }

    @Test
    void tellsTimesThatArePassedAsTheyAreNow() {
        raise("snoozed", "2026-01-01T12:00:00Z");
        raise("snoozed", "2026-01-02T12:00:00Z");
        raise("open", "2026-01-03T12:00:00Z");
        api.owner()
                .sql(
                        """
                        update alert set
                            snoozed_until = case extract(day from raised_at) when 1 then
                                timestamptz '2020-01-01' when 2 then timestamptz '2100-01-01' end,
                            expires_on = case extract(day from raised_at) when 3 then
                                date '2026-01-04' end
                        where tenant_id = ?
                        """)
                .param(person.householdId())
                .update();

        assertThat(states("open")).isEqualTo(1);
        assertThat(states("snoozed")).isEqualTo(1);
        assertThat(states("expired")).isEqualTo(1);
    }

    @Test
    void takesAWordAboutAnAlertAndTakesItBack() {
        var id = raise("open", "2026-01-01T12:00:00Z");
        var path = "/v1/alerts/" + id + "/decision";

        assertThat(ada.put(path, Map.of("state", "acknowledged")).status()).isEqualTo(202);
        assertThat(decisions()).containsExactly("acknowledged 1");
        assertThat(ada.put(path, Map.of("state", "snoozed")).status()).isEqualTo(400);
        assertThat(
                        ada.put(path, Map.of("state", "snoozed", "until", "2020-01-01T00:00:00Z"))
                                .status())
                .isEqualTo(400);
        assertThat(ada.put(path, Map.of("state", "open")).status()).isEqualTo(400);
        assertThat(ada.delete(path).status()).isEqualTo(202);
        assertThat(decisions()).isEmpty();
        assertThat(api.signUp("eve").browser().delete(path).problem()).isEqualTo("alert-not-found");
    }

    private List<String> decisions() {
        return api.owner()
                .sql("select state || ' ' || revision from alert_decision where tenant_id = ?")
                .param(person.householdId())
                .query(String.class)
                .list();
    }

    private int states(String state) {
        return ada.get("/v1/alerts?state=" + state).json().get("items").size();
    }

    private UUID raise(String state, String at) {
        var id = UUID.randomUUID();
        api.owner()
                .sql(
                        "insert into alert values (?, ?, 'k', 'unusual-amount', 'warning', ?, null,"
                                + " null, 'Look.', 'merchant', 'Shop', -86, 'EUR', 9, 14, 11, 12,"
                                + " '{Usually 9 to 14}', '2026-01-01', cast(? as timestamptz))")
                .params(person.householdId(), id, state, at)
                .update();
        return id;
    }
}
