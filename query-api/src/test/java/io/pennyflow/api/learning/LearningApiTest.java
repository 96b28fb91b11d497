package io.pennyflow.api.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Over HTTP on a real database; what the streams make of it is theirs to test. */
@WithApi
class LearningApiTest {
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

    private final LocalApi api;
    private final Person person;
    private final Browser ada;

    LearningApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
    }

    @Test
    void showsWhatWasChosenHowOften() {
        choose("Bakery", "FOOD_AND_DRINK_GROCERIES");
        choose("Bakery", "FOOD_AND_DRINK_GROCERIES");
        choose("Books", "GENERAL_MERCHANDISE_BOOKSTORES_AND_NEWSSTANDS");

        var learning = learning();

        assertThat(learning.get("on").asBoolean()).isTrue();
        assertThat(learning.get("since").isNull()).isTrue();
        assertThat(learning.get("corrections").asInt()).isEqualTo(3);
        var first = learning.get("items").get(0);
        assertThat(first.get("name").asString()).isEqualTo("Bakery");
        assertThat(first.get("corrections").asInt()).isEqualTo(2);
    }

    @Test
    void forgetsAllOfItAndKeepsTheChoices() {
        var id = choose("Bakery", "FOOD_AND_DRINK_GROCERIES");

        assertThat(ada.delete("/v1/learning").status()).isEqualTo(204);

        assertThat(learning().get("corrections").asInt()).isZero();
        assertThat(learning().get("since").isNull()).isFalse();
        assertThat(chosen(id)).isEqualTo("FOOD_AND_DRINK_GROCERIES");
    }

    @Test
    void canBeTurnedOffAndKnowsWhatItKnewWhenTurnedOn() {
        choose("Bakery", "FOOD_AND_DRINK_GROCERIES");

        var off = ada.put("/v1/learning", Map.of("on", false));
        var on = ada.put("/v1/learning", Map.of("on", true));

        assertThat(off.json().get("on").asBoolean()).isFalse();
        assertThat(on.json().get("corrections").asInt()).isEqualTo(1);
        assertThat(ada.put("/v1/learning", Map.of()).status()).isEqualTo(400);
    }

    @Test
    void exportsEveryLessonSoThatNoSpreadsheetRunsIt() {
        choose("=cmd|calc", "FOOD_AND_DRINK_GROCERIES");

        var csv = ada.get("/v1/learning", "Accept", "text/csv").body();

        assertThat(csv).startsWith("\"decided_at\",\"category\"");
        assertThat(csv).contains("\"2026-01-05\",\"-7.5000\",\"EUR\",\"'=cmd|calc\",\"\"");
    }

    @Test
    void showsNothingOfAnotherHousehold() {
        choose("Bakery", "FOOD_AND_DRINK_GROCERIES");
        var eve = api.signUp("eve").browser();

        assertThat(eve.delete("/v1/learning").status()).isEqualTo(204);

        assertThat(eve.get("/v1/learning").json().get("corrections").asInt()).isZero();
        assertThat(learning().get("corrections").asInt()).isEqualTo(1);
    }

    private JsonNode learning() {
        return ada.get("/v1/learning").json();
    }

    private UUID choose(String description, String category) {
        var id = UUID.randomUUID();
        api.owner()
                .sql(INSERT)
                .params(person.householdId(), id, UUID.randomUUID(), description)
                .update();
        var answer = ada.put("/v1/transactions/" + id + "/category", Map.of("category", category));
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        return id;
    }

    private String chosen(UUID id) {
        return api.owner()
                .sql("select category from category_override where transaction_id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
