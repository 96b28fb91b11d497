package io.pennyflow.api.goals;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Answer;
import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@WithApi
class GoalApiTest {
    private final LocalApi api;
    private final Person person;
    private final Browser ada;
    private final String savings;
    private final LocalDate today = LocalDate.now(Clock.systemUTC());

    GoalApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
        this.savings = account("Savings", "EUR");
    }

    @Test
    void haveWhatIsOnTheirAccounts() {
        balance(savings, today.minusMonths(4), "100");
        balance(savings, today, "700");

        var goal = add(wish("1000", today.plusMonths(3), null));

        assertThat(goal.get("currency").asString()).isEqualTo("EUR");
        assertThat(goal.get("saved").asString()).isEqualTo("700.00");
        assertThat(goal.get("missing").asString()).isEqualTo("300.00");
        assertThat(goal.get("needed").asString()).isEqualTo("100.00");
        assertThat(goal.get("grown").asString()).isEqualTo("200.00");
        assertThat(goal.get("reachedOn").asString()).isEqualTo(today.plusMonths(2).toString());
        assertThat(goal.get("course").asString()).isEqualTo("on-course");
    }

    @Test
    void shareMoneyAndNeverCountItTwice() {
        balance(savings, today, "700");

        add(wish("500", today.plusMonths(1), null));
        add(wish("500", today.plusMonths(9), null));

        var items = ada.get("/v1/goals").json().get("items");
        assertThat(items.get(0).get("saved").asString()).isEqualTo("500.00");
        assertThat(items.get(0).get("course").asString()).isEqualTo("reached");
        assertThat(items.get(1).get("saved").asString()).isEqualTo("200.00");
    }

    @Test
    void sayWhatMoreMoneyAMonthWouldDo() {
        balance(savings, today, "0");
        var goal = add(wish("1200", null, "60"));
        var path = "/v1/goals/" + goal.get("goalId").asString() + "/what-if?more=";

        var more = ada.get(path + "40").json();
        var none = ada.get(path + "-60").json();

        assertThat(more.get("monthly").asString()).isEqualTo("100.00");
        assertThat(more.get("monthsSooner").asInt()).isEqualTo(8);
        assertThat(none.get("reachedOn").isNull()).isTrue();
        assertThat(ada.get(path + "1e400").status()).isEqualTo(400);
    }

    @Test
    void canBeChangedPausedAndDeleted() {
        var goal = add(wish("1000", null, null));
        var path = "/v1/goals/" + goal.get("goalId").asString();
        var paused = new HashMap<>(wish("2000", today.plusYears(1), null));
        paused.put("state", "paused");

        var changed = ada.put(path, paused);
        var deleted = ada.delete(path);

        assertThat(changed.json().get("target").asString()).isEqualTo("2000.00");
        assertThat(changed.json().get("course").asString()).isEqualTo("open");
        assertThat(deleted.status()).isEqualTo(204);
        assertThat(ada.delete(path).problem()).isEqualTo("goal-not-found");
        assertThat(ada.get("/v1/goals").json().get("items").size()).isZero();
    }

    @Test
    void areRefusedWithTheFieldThatIsWrong() {
        var dollars = account("Dollars", "USD");

        assertRefused(with("target", "0"), "target");
        assertRefused(with("target", "10.001"), "target");
        assertRefused(with("monthly", "-1"), "monthly");
        assertRefused(with("state", "asleep"), "state");
        assertRefused(with("name", " "), "name");
        assertRefused(
                with("earmarks", List.of(Map.of("accountId", UUID.randomUUID().toString()))),
                "earmarks[0].accountId");
        assertRefused(
                with(
                        "earmarks",
                        List.of(Map.of("accountId", savings), Map.of("accountId", dollars))),
                "earmarks[1].accountId");
        assertRefused(
                with(
                        "earmarks",
                        List.of(Map.of("accountId", savings), Map.of("accountId", savings))),
                "earmarks[1].accountId");
    }

    @Test
    void ofAnotherHouseholdAreNotSeen() {
        var goal = add(wish("1000", null, null));
        var eve = api.signUp("eve").browser();

        assertThat(eve.get("/v1/goals").json().get("items").size()).isZero();
        assertThat(eve.delete("/v1/goals/" + goal.get("goalId").asString()).status())
                .isEqualTo(404);
    }

    private void assertRefused(Map<String, Object> wish, String field) {
        Answer answer = ada.post("/v1/goals", wish);
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo(field);
    }

    private Map<String, Object> with(String field, Object value) {
        var wish = new HashMap<>(wish("1000", null, null));
        wish.put(field, value);
        return wish;
    }

    private Map<String, Object> wish(
            String target, @Nullable LocalDate by, @Nullable String monthly) {
        var wish = new HashMap<String, Object>();
        wish.put("name", "Roof");
        wish.put("target", target);
        wish.put("earmarks", List.of(Map.of("accountId", savings)));
        if (by != null) {
            wish.put("by", by.toString());
        }
        if (monthly != null) {
            wish.put("monthly", monthly);
        }
        return wish;
    }

    private JsonNode add(Map<String, Object> wish) {
        var answer = ada.post("/v1/goals", wish);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private String account(String name, String currency) {
        return ada.post(
                        "/v1/accounts",
                        Map.of("name", name, "kind", "savings", "currency", currency))
                .text("accountId");
    }

    private void balance(String account, LocalDate day, String balance) {
        api.owner()
                .sql(
                        """
                        insert into balance_daily (tenant_id, account_id, day, currency, flow,
                            balance, transactions)
                        values (?, ?::uuid, ?, 'EUR', 0, ?::numeric, 1)
                        """)
                .params(person.householdId(), account, day, balance)
                .update();
    }
}
