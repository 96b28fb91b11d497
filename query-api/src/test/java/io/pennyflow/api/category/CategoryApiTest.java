package io.pennyflow.api.category;

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
import tools.jackson.databind.JsonNode;

/** Over HTTP on a real database: a merge is one transaction over several tables. */
@WithApi
class CategoryApiTest {
    private static final String INSERT =
            """
            insert into transaction (
                tenant_id, transaction_id, account_id, source, occurrence, booked_on, amount,
                currency, description, observed_at, base_amount, base_currency, rate,
                merchant_match, merchant_score, category, probability, category_source, reasons,
                model_version)
            values (?, ?, ?, 'file', 1, '2026-01-05', -10, 'EUR', 'Supermarket', now(), -10, 'EUR',
                1, 'none', 0, 'FOOD_AND_DRINK_GROCERIES', 0.8, 'model', '{}', 'linear-1')
            """;

    private final LocalApi api;
    private final Person person;
    private final Browser ada;

    CategoryApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
    }

    @Test
    void listsTheTaxonomyAndTheHouseholdsOwn() {
        var code = add("Lunch at work", "FOOD_AND_DRINK");

        var shown = shown(code);

        assertThat(code).matches("FOOD_AND_DRINK_OWN_[0-9A-Z]{10}");
        assertThat(shown.get("name").asString()).isEqualTo("Lunch at work");
        assertThat(shown.get("primary").asString()).isEqualTo("FOOD_AND_DRINK");
        assertThat(shown.get("colour").asString()).isEqualTo("#0072b2");
        assertThat(list().size()).isEqualTo(105);
    }

    @Test
    void renamesMovesAndArchives() {
        var code = add("Lunch", "FOOD_AND_DRINK");
        var id = transaction();
        decide(id, code);

        var changed =
                ada.put(
                        "/v1/categories/" + code,
                        Map.of(
                                "name",
                                "Canteen",
                                "parent",
                                "FOOD_AND_DRINK_RESTAURANT",
                                "archived",
                                true));

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(shown(code).get("name").asString()).isEqualTo("Canteen");
        assertThat(decide(transaction(), code).status()).isEqualTo(400);
        assertThat(overridesIn(code)).isEqualTo(1);
    }

    @Test
    void refusesWhatIsNoCategoryAndNamesTheField() {
        var answer =
                ada.post(
                        "/v1/categories",
                        Map.of("name", " ", "parent", "TRAVEL", "colour", "blue", "icon", "A B"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("errors").size()).isEqualTo(3);
        assertThat(ada.post("/v1/categories", Map.of("name", "x", "parent", "y")).status())
                .isEqualTo(400);
        assertThat(ada.put("/v1/categories/TRAVEL_FLIGHTS", Map.of("name", "x")).problem())
                .isEqualTo("category-not-found");
    }

    @Test
    void hidesACategoryOfTheTaxonomyAndShowsItAgain() {
        ada.put("/v1/categories/TRAVEL_FLIGHTS/hiding", "");
        assertThat(shown("TRAVEL_FLIGHTS").get("hidden").asBoolean()).isTrue();

        ada.delete("/v1/categories/TRAVEL_FLIGHTS/hiding");
        assertThat(shown("TRAVEL_FLIGHTS").get("hidden").asBoolean()).isFalse();
    }

    @Test
    void movesEverythingWhenTwoBecomeOne() {
        var from = add("Lunch", "FOOD_AND_DRINK");
        var below = add("Kebab", from);
        var decided = transaction();
        decide(decided, from);
        var split = transaction();
        var parts =
                List.of(
                        Map.of("category", from, "amount", "-4"),
                        Map.of("category", "FOOD_AND_DRINK_RESTAURANT", "amount", "-5"),
                        Map.of("category", "TRAVEL_FLIGHTS", "amount", "-1"));
        ada.put("/v1/transactions/" + split + "/split", Map.of("parts", parts));

        var answer = merge(from, "FOOD_AND_DRINK_RESTAURANT");

        assertThat(answer.json().get("moved").asInt()).isEqualTo(2);
        assertThat(overridesIn("FOOD_AND_DRINK_RESTAURANT")).isEqualTo(1);
        assertThat(partsOf(split))
                .containsExactly("FOOD_AND_DRINK_RESTAURANT -9.0000", "TRAVEL_FLIGHTS -1.0000");
        assertThat(shown(from).get("mergedInto").asString()).isEqualTo("FOOD_AND_DRINK_RESTAURANT");
        assertThat(shown(below).get("parent").asString()).isEqualTo("FOOD_AND_DRINK_RESTAURANT");
        assertThat(merge(from, "TRAVEL_FLIGHTS").status()).isEqualTo(404);
        assertThat(decide(transaction(), from).status()).isEqualTo(400);
    }

    @Test
    void movesNothingWhenSomethingBelowCannotMove() {
        var from = add("Lunch", "FOOD_AND_DRINK");
        add("Kebab", from);
        decide(transaction(), from);

        var answer = merge(from, "TRAVEL_FLIGHTS");

        assertThat(answer.problem()).isEqualTo("category-has-children");
        assertThat(answer.text("detail")).startsWith("Below \"Lunch\" are 1 categories");
        assertThat(overridesIn(from)).isEqualTo(1);
        assertThat(merge(from, from).status()).isEqualTo(400);
        assertThat(merge(from, "LUNCH").status()).isEqualTo(400);
    }

    @Test
    void knowsNoCategoryOfAnotherHousehold() {
        var code = add("Lunch", "FOOD_AND_DRINK");
        var other = api.signUp("eve");
        var eve = other.browser();
        var wish = Map.of("name", "x", "parent", "FOOD_AND_DRINK");

        assertThat(eve.get("/v1/categories").body()).doesNotContain(code);
        assertThat(eve.put("/v1/categories/" + code, wish).status()).isEqualTo(404);
        assertThat(
                        eve.put(
                                        "/v1/transactions/" + transaction(other) + "/category",
                                        Map.of("category", code))
                                .status())
                .isEqualTo(400);
    }

    private String add(String name, String parent) {
        var answer =
                ada.post(
                        "/v1/categories",
                        Map.of(
                                "name",
                                name,
                                "parent",
                                parent,
                                "icon",
                                "utensils",
                                "colour",
                                "#0072b2"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.text("category");
    }

    private Answer merge(String from, String into) {
        return ada.post("/v1/categories/" + from + "/merge", Map.of("into", into));
    }

    private Answer decide(UUID transaction, String category) {
        return ada.put(
                "/v1/transactions/" + transaction + "/category", Map.of("category", category));
    }

    private JsonNode list() {
        return ada.get("/v1/categories").json().get("items");
    }

    private JsonNode shown(String category) {
        return list().valueStream()
                .filter(it -> it.get("category").asString().equals(category))
                .findFirst()
                .orElseThrow();
    }

    private int overridesIn(String category) {
        return api.owner()
                .sql("select count(*) from category_override where tenant_id = ? and category = ?")
                .params(person.householdId(), category)
                .query(Integer.class)
                .single();
    }

    private List<String> partsOf(UUID transaction) {
        return api.owner()
                .sql(
                        "select category || ' ' || amount from transaction_split"
                                + " where transaction_id = ? order by position")
                .param(transaction)
                .query(String.class)
                .list();
    }

    private UUID transaction() {
        return transaction(person);
    }

    private UUID transaction(Person of) {
        var id = UUID.randomUUID();
        api.owner().sql(INSERT).params(of.householdId(), id, UUID.randomUUID()).update();
        return id;
    }
}
