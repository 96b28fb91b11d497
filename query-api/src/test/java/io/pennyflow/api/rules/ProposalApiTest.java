package io.pennyflow.api.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithApi
class ProposalApiTest {
    private static final String COFFEE = "FOOD_AND_DRINK_COFFEE";
    private static final String GROCERIES = "FOOD_AND_DRINK_GROCERIES";
    private static final String INSERT =
            """
            insert into transaction (
                tenant_id, transaction_id, account_id, source, occurrence, booked_on, amount,
                currency, description, merchant_name, counterparty_name, observed_at, base_amount,
                base_currency, rate, merchant_match, merchant_score, category, probability,
                category_source, reasons, model_version)
            values (?, ?, ?, 'file', 1, '2026-01-05', -7.5, 'EUR', 'CARD 1', ?, ?, now(), -7.5,
                'EUR', 1, 'none', 0, 'UNCATEGORIZED', 0, 'none', '{}', 'linear-1')
            """;

    private final LocalApi api;
    private final Person person;
    private final Browser ada;

    ProposalApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
    }

    @Test
    void areMadeOnceTheLastThreeChoicesAreAlike() {
        choose("Kiosk", GROCERIES);
        choose("Kiosk", COFFEE);
        choose("Kiosk", COFFEE);
        var tooFew = proposals();
        choose("Kiosk", COFFEE);

        assertThat(tooFew.size()).isZero();
        assertThat(proposals().size()).isEqualTo(1);
        assertThat(proposals().at("/0/name").asString()).isEqualTo("Kiosk");
        assertThat(proposals().at("/0/category").asString()).isEqualTo(COFFEE);
        assertThat(proposals().at("/0/corrections").asInt()).isEqualTo(3);
    }

    @Test
    void areNotMadeWhilePeopleChooseNowThisNowThat() {
        choose("Kiosk", COFFEE);
        choose("Kiosk", COFFEE);
        choose("Kiosk", COFFEE);
        choose("Kiosk", GROCERIES);

        assertThat(proposals().size()).isZero();
    }

    @Test
    void comeWithARuleThatCanBeSavedAndThenAreDone() {
        thrice("Kiosk");
        var rule = JsonMapper.shared().convertValue(proposals().at("/0/rule"), Map.class);
        var group = Map.of("id", "g", "name", "Mine", "rules", List.of(rule));

        var saved =
                ada.put(
                        "/v1/rules",
                        Map.of(
                                "version",
                                0,
                                "book",
                                Map.of("version", 1, "groups", List.of(group)),
                                "applyTo",
                                "all"));

        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(proposals().size()).isZero();
    }

    @Test
    void areMadeOfACounterpartyWhereThereIsNoMerchant() {
        for (var i = 0; i < 3; i++) {
            choose(add(null, "Jo Doe"), COFFEE);
        }

        assertThat(proposals().at("/0/rule/when/field").asString()).isEqualTo("counterpartyName");
    }

    @Test
    void areNotMadeAgainOnceTheyAreNotWanted() {
        thrice("Kiosk");
        var refusal = Map.of("name", "Kiosk", "category", COFFEE);

        var refused = ada.post("/v1/rules/proposals/refusals", refusal);
        ada.post("/v1/rules/proposals/refusals", refusal);

        assertThat(refused.status()).isEqualTo(204);
        assertThat(proposals().size()).isZero();
        assertThat(ada.post("/v1/rules/proposals/refusals", Map.of("name", "")).status())
                .isEqualTo(400);
    }

    @Test
    void areNotMadeWhereLearningIsOff() {
        thrice("Kiosk");

        ada.put("/v1/learning", Map.of("on", false));

        assertThat(proposals().size()).isZero();
    }

    @Test
    void ofAnotherHouseholdAreNotSeen() {
        thrice("Kiosk");

        var seen = api.signUp("eve").browser().get("/v1/rules/proposals").json();

        assertThat(seen.get("items").size()).isZero();
    }

    private void thrice(String merchant) {
        for (var i = 0; i < 3; i++) {
            choose(merchant, COFFEE);
        }
    }

    private void choose(String merchant, String category) {
        choose(add(merchant, null), category);
    }

    private void choose(UUID id, String category) {
        ada.put("/v1/transactions/" + id + "/category", Map.of("category", category));
    }

    private JsonNode proposals() {
        return ada.get("/v1/rules/proposals").json().get("items");
    }

    private UUID add(@Nullable String merchant, @Nullable String counterparty) {
        var id = UUID.randomUUID();
        api.owner()
                .sql(INSERT)
                .params(
                        Arrays.asList(
                                person.householdId(),
                                id,
                                UUID.randomUUID(),
                                merchant,
                                counterparty))
                .update();
        return id;
    }
}
