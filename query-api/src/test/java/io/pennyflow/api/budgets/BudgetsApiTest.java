package io.pennyflow.api.budgets;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Answer;
import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Over HTTP on a real database; what the streams make of budgets is theirs to test. */
@WithApi
class BudgetsApiTest {
    private static final String FOOD = "FOOD_AND_DRINK_GROCERIES";
    private static final String FUN = "ENTERTAINMENT_MUSIC_AND_AUDIO";

    private static final String INSERT =
            """
            insert into budget_month values (?, ?, '2026-01-01', '2026-01-01', '2026-01-31', ?,
                'EUR', 870, 0, 0, 0, 900, 0, 0, 30, '2026-01-20',
                '[{"category": "FOOD_AND_DRINK_GROCERIES", "activity": -30.0000}]',
                '[{"category": "INCOME_WAGES", "amount": 900.0000}]')
            """;

    private final LocalApi api;
    private final Person person;
    private final Browser ada;

    BudgetsApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
    }

    @Test
    void areKeptAndToldToTheStreams() {
        var added = add();

        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(ada.get("/v1/budgets").json().at("/items/0/budget/name").asString())
                .isEqualTo("Home");
        assertThat(ada.get("/v1/budgets/" + id(added)).json().get("version").asInt()).isEqualTo(1);
    }

    @Test
    void areSeveralOfOneHousehold() {
        add();
        ada.post("/v1/budgets", Map.of("budget", budget("Personal")));

        assertThat(ada.get("/v1/budgets").json().get("items").size()).isEqualTo(2);
    }

    @Test
    void areRefusedWithAPointerToEachFault() {
        var wrong = budget("Home");
        wrong.put("currency", "EURO");
        wrong.put("envelopes", List.of(Map.of("category", "LUNCH", "policies", List.of())));
        var foreign = budget("Home");
        foreign.put("accounts", List.of(UUID.randomUUID()));

        var answer = ada.post("/v1/budgets", Map.of("budget", wrong));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("budget-refused");
        assertThat(answer.body())
                .contains("/budget/currency")
                .contains("/budget/envelopes/0/category")
                .contains("/budget/envelopes/0/policies");
        assertThat(ada.post("/v1/budgets", Map.of("budget", foreign)).body())
                .contains("/budget/accounts");
    }

    @Test
    void areReplacedOnlyByWhoKnowsTheirVersion() {
        var id = id(add());

        var first = ada.put("/v1/budgets/" + id, Map.of("version", 1, "budget", budget("Ours")));
        var late = ada.put("/v1/budgets/" + id, Map.of("version", 1, "budget", budget("Mine")));

        assertThat(first.json().at("/budget/name").asString()).isEqualTo("Ours");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("budget-changed");
    }

    @Test
    void showAMonthByWhatMovedAndWhatIsWantedNow() {
        var id = id(add());
        moved(id, 1);

        var month = assign(id, "2026-01", Map.of(FOOD, "300")).json();

        assertThat(money(month, "/toAssign")).isEqualByComparingTo("600");
        assertThat(money(month, "/cash")).isEqualByComparingTo("870");
        assertThat(line(month, FOOD, "available")).isEqualByComparingTo("270");
        assertThat(month.get("settled").asBoolean()).isFalse();
        var february = ada.get("/v1/budgets/" + id + "/months/2026-02").json();
        assertThat(line(february, FOOD, "carried")).isEqualByComparingTo("270");
        assertThat(money(february, "/toAssign").add(money(february, "/available")))
                .isEqualByComparingTo(money(february, "/cash"));
    }

    @Test
    void moveMoneyBetweenEnvelopesAndSayWhatSpeaksAgainstIt() {
        var id = id(add());
        var month = "/v1/budgets/" + id + "/months/2026-01/moves";
        assign(id, "2026-01", Map.of(FOOD, "300"));

        var moved = ada.post(month, Map.of("from", FOOD, "to", FUN, "amount", "12.50")).json();
        var refused = ada.post(month, Map.of("from", FOOD, "to", "RENT", "amount", "0.001"));

        assertThat(line(moved, FOOD, "assigned")).isEqualByComparingTo("287.50");
        assertThat(line(moved, FUN, "assigned")).isEqualByComparingTo("12.50");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("/amount").contains("/to");
        assertThat(ada.post(month, Map.of("to", FUN, "amount", "1e999999")).status())
                .isEqualTo(422);
    }

    @Test
    void compareAMonthWithThePlanOfRecord() {
        var id = id(add());
        assign(id, "2026-01", Map.of(FOOD, "300"));
        ada.put("/v1/budgets/" + id + "/months/2026-01/plan", Map.of());

        var changed = assign(id, "2026-01", Map.of(FOOD, "350")).json();

        assertThat(line(changed, FOOD, "planned")).isEqualByComparingTo("300");
        assertThat(line(changed, FOOD, "assigned")).isEqualByComparingTo("350");
        var unplanned = ada.delete("/v1/budgets/" + id + "/months/2026-01/plan");
        assertThat(unplanned.json().get("planned").asBoolean()).isFalse();
    }

    @Test
    void suggestByTemplatesAndAssignWhatTheySuggest() {
        var id = id(add());
        moved(id, 1);
        envelope(id, FOOD, List.of(Map.of("type", "percent", "percent", "10")));
        var templates = "/v1/budgets/" + id + "/months/2026-01/templates";

        var preview = ada.post(templates + "/preview", Map.of());
        var untouched = ada.get("/v1/budgets/" + id + "/months/2026-01").json();
        var applied = ada.post(templates + "/apply", Map.of()).json();

        assertThat(preview.json().at("/items/0/after").asString())
                .as(preview.body())
                .isEqualTo("90.00");
        assertThat(line(untouched, FOOD, "assigned")).isZero();
        assertThat(line(applied, FOOD, "assigned")).isEqualByComparingTo("90");
    }

    @Test
    void refuseTemplatesWithAPointerToEachFault() {
        var answer = envelope(id(add()), FOOD, List.of(Map.of("type", "fixd", "amount", "1")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("/templates/0/type").contains("fixed");
    }

    @Test
    void closeAnEnvelopeFromAMonthOnOrRemoveIt() {
        var id = id(add());
        assign(id, "2026-01", Map.of(FOOD, "300"));
        var envelope = "/v1/budgets/" + id + "/envelopes/" + FOOD;

        ada.delete(envelope + "?from=2026-02");

        var january = ada.get("/v1/budgets/" + id + "/months/2026-01").json();
        var february = ada.get("/v1/budgets/" + id + "/months/2026-02").json();
        assertThat(line(january, FOOD, "available")).isEqualByComparingTo("300");
        assertThat(money(february, "/pooled")).isEqualByComparingTo("300");
        assertThat(ada.delete(envelope).json().at("/budget/envelopes").size()).isEqualTo(1);
    }

    @Test
    void translateNotesOfActual() {
        var id = id(add());
        var note = Map.of("category", FOOD, "text", "#template 50\n#template often");

        var answer =
                ada.post("/v1/budgets/" + id + "/templates/import", Map.of("notes", List.of(note)));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/items/0/templates/0/type").asString()).isEqualTo("fixed");
        assertThat(answer.json().at("/items/0/said/0/line").asInt()).isEqualTo(2);
    }

    @Test
    void areCountedInAnotherCurrencyWhenAsked() {
        var id = id(add());
        assign(id, "2026-01", Map.of(FOOD, "10.50"));

        ada.post("/v1/budgets/" + id + "/currency", Map.of("currency", "JPY", "rate", "160.1"));

        var month = ada.get("/v1/budgets/" + id + "/months/2026-01").json();
        assertThat(line(month, FOOD, "assigned")).isEqualByComparingTo("1681");
    }

    @Test
    void followACategoryIntoAnother() {
        var lunch =
                ada.post("/v1/categories", Map.of("name", "Lunch", "parent", "FOOD_AND_DRINK"))
                        .text("category");
        var id = id(add());
        envelope(id, lunch, List.of(Map.of("type", "percent", "percent", 5, "category", lunch)));
        assign(id, "2026-01", Map.of(lunch, "20", FOOD, "300"));

        ada.post("/v1/categories/" + lunch + "/merge", Map.of("into", FOOD));

        var month = ada.get("/v1/budgets/" + id + "/months/2026-01").json();
        assertThat(line(month, FOOD, "assigned")).isEqualByComparingTo("320");
        assertThat(ada.get("/v1/budgets").body()).doesNotContain(lunch);
    }

    @Test
    void ofAnotherHouseholdAreNotSeen() {
        var id = id(add());
        var eve = api.signUp("eve").browser();

        assertThat(eve.get("/v1/budgets").json().get("items").size()).isZero();
        assertThat(eve.get("/v1/budgets/" + id + "/months/2026-01").status()).isEqualTo(404);
        assertThat(eve.delete("/v1/budgets/" + id).status()).isEqualTo(404);
        assertThat(ada.delete("/v1/budgets/" + id).status()).isEqualTo(204);
        assertThat(ada.get("/v1/budgets/" + id).status()).isEqualTo(404);
    }

    private Answer add() {
        return ada.post("/v1/budgets", Map.of("budget", budget("Home")));
    }

    private static Map<String, Object> budget(String name) {
        var policies = List.of(Map.of("from", "2026-01", "surplus", "keep", "deficit", "keep"));
        var budget = new HashMap<String, Object>();
        budget.put("version", 1);
        budget.put("name", name);
        budget.put("currency", "EUR");
        budget.put("first", "2026-01");
        budget.put("accounts", List.of());
        budget.put(
                "envelopes",
                List.of(
                        Map.of("category", FOOD, "policies", policies),
                        Map.of("category", FUN, "policies", policies)));
        return budget;
    }

    private Answer envelope(String id, String category, List<?> templates) {
        return ada.put(
                "/v1/budgets/" + id + "/envelopes/" + category,
                Map.of(
                        "from",
                        "2026-01",
                        "surplus",
                        "keep",
                        "deficit",
                        "keep",
                        "templates",
                        templates));
    }

    private Answer assign(String id, String month, Map<String, String> amounts) {
        var path = "/v1/budgets/" + id + "/months/" + month + "/assigned";
        return ada.put(path, Map.of("amounts", amounts));
    }

    private void moved(String id, int version) {
        api.owner().sql(INSERT).params(person.householdId(), UUID.fromString(id), version).update();
    }

    private static String id(Answer answer) {
        return answer.text("budgetId");
    }

    private static BigDecimal money(JsonNode month, String pointer) {
        return new BigDecimal(month.at(pointer).asString());
    }

    private static BigDecimal line(JsonNode month, String category, String field) {
        for (var line : month.get("envelopes")) {
            if (line.get("category").asString().equals(category)) {
                return new BigDecimal(line.get(field).asString());
            }
        }
        throw new AssertionError("No envelope for " + category);
    }
}
