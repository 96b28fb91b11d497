package io.pennyflow.api.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Answer;
import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Over HTTP on a real database; what the streams make of rules is theirs to test. */
@WithApi
class RulesApiTest {
    private static final String INSERT =
            """
            insert into transaction (
                tenant_id, transaction_id, account_id, source, occurrence, booked_on, amount,
                currency, description, observed_at, base_amount, base_currency, rate,
                merchant_match, merchant_score, category, probability, category_source, reasons,
                model_version)
            values (?, ?, ?, 'file', 1, '2026-01-05', -7.5, 'EUR', ?, now(), -7.5, 'EUR',
                1, 'none', 0, 'UNCATEGORIZED', 0, 'none', '{}', 'linear-1')
            """;

    private static final Map<String, Object> BAKERY =
            Map.of("field", "description", "operator", "contains", "value", "bakery");
    private static final Map<String, Object> TO_GROCERIES =
            Map.of("action", "set-category", "category", "FOOD_AND_DRINK_GROCERIES");

    private final LocalApi api;
    private final Person person;
    private final Browser ada;

    RulesApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
    }

    @Test
    void areNoneUntilSomebodySavesSome() {
        var none = ada.get("/v1/rules").json();

        assertThat(none.get("version").asInt()).isZero();
        assertThat(none.get("book").get("groups").size()).isZero();
        assertThat(none.get("canRevert").asBoolean()).isFalse();
    }

    @Test
    void areKeptWithANumberThatTheNextChangeHasToName() {
        var first = put(0, "new", book(BAKERY, TO_GROCERIES));
        var late = put(0, "new", book(BAKERY, TO_GROCERIES));

        assertThat(first.json().get("version").asInt()).isEqualTo(1);
        assertThat(first.json().get("book").at("/groups/0/rules/0/when/value").asString())
                .isEqualTo("bakery");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("rules-changed");
    }

    @Test
    void leaveEarlierOnesInForceForWhatWasSeenUnderThem() {
        put(0, "new", book(BAKERY, TO_GROCERIES));
        put(1, "new", book(BAKERY, TO_GROCERIES));
        var unseen = eras();
        add("Blue Door Bakery");
        put(2, "new", book(BAKERY, TO_GROCERIES));
        var seen = eras();
        put(3, "all", book(BAKERY, TO_GROCERIES));

        assertThat(List.of(unseen, seen, eras())).containsExactly(1, 2, 1);
    }

    @Test
    void goBackToWhatTheyWereOnce() {
        put(0, "all", book(BAKERY, TO_GROCERIES));

        var reverted = ada.post("/v1/rules/revert", Map.of("version", 1));

        assertThat(reverted.json().get("book").get("groups").size()).isZero();
        assertThat(reverted.json().get("canRevert").asBoolean()).isFalse();
        var again = ada.post("/v1/rules/revert", Map.of("version", 2));
        assertThat(again.json().get("version").asInt()).isEqualTo(2);
    }

    @Test
    void areRefusedWithAPointerToEachFault() {
        var answer =
                put(
                        0,
                        "new",
                        book(
                                Map.of(
                                        "and",
                                        List.of(
                                                Map.of(
                                                        "field",
                                                        "descripton",
                                                        "operator",
                                                        "contains",
                                                        "value",
                                                        "x"),
                                                Map.of(
                                                        "field",
                                                        "amount",
                                                        "currency",
                                                        "USD",
                                                        "operator",
                                                        "less",
                                                        "value",
                                                        "5"))),
                                Map.of("action", "set-category", "category", "LUNCH")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("rules-refused");
        assertThat(answer.body())
                .contains("/book/groups/0/rules/0/when/and/0/field")
                .contains("/book/groups/0/rules/0/then/0/category");
    }

    @Test
    void areRefusedWhereTheyAskForWhatCannotBeDoneYet() {
        var dollars =
                Map.<String, Object>of(
                        "field", "amount", "currency", "USD", "operator", "less", "value", "5");

        var answer = put(0, "new", book(dollars, Map.of("action", "alert", "message", "Look")));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("/book/groups/0/rules/0/when/currency")
                .contains("/book/groups/0/rules/0/then/0");
    }

    @Test
    void showWhatTheyWouldChangeAndKeepNothing() {
        add("Blue Door Bakery");
        add("Harbour Books");
        var chosen = add("Corner Bakery");
        ada.put("/v1/transactions/" + chosen + "/category", Map.of("category", "TRAVEL_FLIGHTS"));
        api.owner()
                .sql("update transaction set category_source = 'override' where transaction_id = ?")
                .param(chosen)
                .update();

        var preview =
                ada.post("/v1/rules/preview", Map.of("book", book(BAKERY, TO_GROCERIES))).json();

        assertThat(preview.get("looked").asInt()).isEqualTo(3);
        assertThat(preview.get("changed").asInt()).isEqualTo(1);
        assertThat(preview.at("/rules/0/hits").asInt()).isEqualTo(2);
        assertThat(preview.at("/items/0/before/category").asString()).isEqualTo("UNCATEGORIZED");
        assertThat(preview.at("/items/0/after/category").asString())
                .isEqualTo("FOOD_AND_DRINK_GROCERIES");
        assertThat(ada.get("/v1/rules").json().get("version").asInt()).isZero();
    }

    @Test
    void sayOfATransactionWhichConditionDecides() {
        var id = add("Blue Door Bakery");
        put(0, "new", book(BAKERY, TO_GROCERIES));

        var explained = ada.get("/v1/transactions/" + id + "/rules").json().get("items").get(0);

        assertThat(explained.get("verdict").asString()).isEqualTo("applies");
        assertThat(explained.at("/why/seen").asString()).isEqualTo("Blue Door Bakery");
        assertThat(ada.get("/v1/transactions/" + UUID.randomUUID() + "/rules").status())
                .isEqualTo(404);
    }

    @Test
    void followACategoryIntoAnother() {
        var lunch =
                ada.post("/v1/categories", Map.of("name", "Lunch", "parent", "FOOD_AND_DRINK"))
                        .text("category");
        put(0, "new", book(BAKERY, Map.of("action", "set-category", "category", lunch)));

        var merged =
                ada.post(
                        "/v1/categories/" + lunch + "/merge",
                        Map.of("into", "FOOD_AND_DRINK_COFFEE"));

        assertThat(merged.json().get("moved").asInt()).isEqualTo(1);
        assertThat(ada.get("/v1/rules").body())
                .contains("FOOD_AND_DRINK_COFFEE")
                .doesNotContain(lunch);
    }

    @Test
    void ofOtherProductsAreTranslatedAndSayWhatIsLost() {
        var actual =
                """
                [{"id": "1", "stage": null, "conditionsOp": "and",
                  "conditions": [{"field": "imported_payee", "op": "contains", "value": "bakery"}],
                  "actions": [{"op": "set", "field": "category", "value": "Nowhere"}]}]
                """;

        var answer = ada.post("/v1/rules/import", Map.of("format", "actual", "content", actual));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("book").get("version").asInt()).isEqualTo(1);
        assertThat(answer.json().get("said").get(0).get("sentence").asString()).isNotEmpty();
        assertThat(ada.post("/v1/rules/import", Map.of("format", "x", "content", "")).status())
                .isEqualTo(400);
    }

    @Test
    void ofAnotherHouseholdAreNotSeen() {
        put(0, "new", book(BAKERY, TO_GROCERIES));
        var id = add("Blue Door Bakery");
        var eve = api.signUp("eve").browser();

        assertThat(eve.get("/v1/rules").json().get("version").asInt()).isZero();
        assertThat(eve.get("/v1/transactions/" + id + "/rules").status()).isEqualTo(404);
    }

    private Answer put(int version, String applyTo, Map<String, Object> book) {
        return ada.put("/v1/rules", Map.of("version", version, "book", book, "applyTo", applyTo));
    }

    private static Map<String, Object> book(Map<String, ?> when, Map<String, ?> then) {
        var rule = Map.of("id", "r", "name", "Rule", "when", when, "then", List.of(then));
        var group = Map.of("id", "g", "name", "Group", "rules", List.of(rule));
        return Map.of("version", 1, "groups", List.of(group));
    }

    private UUID add(String description) {
        var id = UUID.randomUUID();
        api.owner()
                .sql(INSERT)
                .params(person.householdId(), id, UUID.randomUUID(), description)
                .update();
        return id;
    }

    private int eras() {
        return api.owner()
                .sql("select jsonb_array_length(eras) from household_rules where tenant_id = ?")
                .param(person.householdId())
                .query(Integer.class)
                .single();
    }
}
