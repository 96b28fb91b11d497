package io.pennyflow.api.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Over HTTP on a real database, behind its row security. */
@WithApi
class ReviewApiTest {
    private static final String INSERT =
            """
            insert into transaction (
                tenant_id, transaction_id, account_id, source, occurrence, booked_on, amount,
                currency, description, observed_at, base_amount, base_currency, rate,
                merchant_match, merchant_score, category, probability, runner_up,
                category_source, reasons, model_version)
            values (?, ?, ?, 'file', 1, cast(? as date), -5, 'EUR', ?, now(), -5, 'EUR', 1,
                'none', 0, ?, ?, ?, ?, array['"REWE" speaks for food and drink'], 'linear-1')
            """;

    private final LocalApi api;
    private final Person person;
    private final Browser ada;
    private final UUID account;

    ReviewApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
        this.account = person.account("Everyday", "EUR", "0");
    }

    @Test
    void asksForTheLeastCertainFirstAndForNoneThatSomebodyDecided() {
        insert("sure", "2026-01-01", 0.95, "model");
        insert("fair", "2026-01-02", 0.69, "model");
        insert("unsure", "2026-01-03", 0.4, "provider");
        insert("learned", "2026-01-03", 0.5, "household");
        insert("older", "2026-01-04", 0, "none");
        insert("newer", "2026-01-05", 0, "none");
        insert("chosen", "2026-01-06", 0.2, "override");
        insert("ruled", "2026-01-07", 0.2, "rule");
        insert("moved", "2026-01-08", 0.2, "transfer");

        assertThat(descriptions("")).containsExactly("newer", "older", "unsure", "learned", "fair");
        assertThat(descriptions("?below=0.5")).containsExactly("newer", "older", "unsure");
        var counts = ada.get("/v1/review/counts").json();
        assertThat(counts.get("unknown").asInt()).isEqualTo(2);
        assertThat(counts.get("unsure").asInt()).isEqualTo(3);
    }

    @Test
    void givesPageByPageWithoutGapOrRepetition() {
        for (var i = 0; i < 9; i++) {
            insert(
                    "no. " + i,
                    "2026-01-0" + (i % 2 + 1),
                    i % 3 / 7.0,
                    i % 3 == 0 ? "none" : "model");
        }

        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = ada.get("/v1/review?limit=2" + next).json();
            page.get("items").forEach(it -> seen.add(it.get("description").asString()));
            next = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asString();
        } while (!next.isEmpty());

        assertThat(seen).hasSize(9).doesNotHaveDuplicates();
        assertThat(seen).isEqualTo(descriptions(""));
    }

    @Test
    void suggestsWhatTheMachineLeansToEvenWhereItDoesNotKnow() {
        insert("unknown", "2026-01-02", 0, "none");
        insert("unsure", "2026-01-01", 0.5, "model");

        var items = ada.get("/v1/review").json().get("items");

        assertThat(items.get(0).get("category").asString()).isEqualTo("UNCATEGORIZED");
        assertThat(items.get(0).get("suggestion").asString()).isEqualTo("FOOD_AND_DRINK_COFFEE");
        assertThat(items.get(0).get("runnerUp").isNull()).isTrue();
        assertThat(items.get(1).get("suggestion").asString()).isEqualTo("TRAVEL_FLIGHTS");
        assertThat(items.get(1).get("runnerUp").asString()).isEqualTo("FOOD_AND_DRINK_COFFEE");
        var sentence = items.get(0).get("reasonSentences").get(0);
        assertThat(sentence.get("code").asString()).isEqualTo("reason-word");
        assertThat(sentence.get("parameters").get("word").asString()).isEqualTo("REWE");
    }

    @Test
    void asksNoMoreOnceDecidedThoughTheStreamsHaveNotFollowed() {
        var id = insert("unsure", "2026-01-01", 0.4, "model");
        var path = "/v1/transactions/" + id + "/category";

        ada.put(path, Map.of("category", "TRAVEL_FLIGHTS"));
        assertThat(descriptions("")).isEmpty();

        ada.delete(path);
        assertThat(descriptions("")).containsExactly("unsure");
    }

    @Test
    void leavesOutWhatWasSplitOrExcluded() {
        var split = insert("split", "2026-01-01", 0.4, "model");
        var excluded = insert("excluded", "2026-01-01", 0.4, "model");
        api.owner()
                .sql("update transaction set splits = '[{}]' where transaction_id = ?")
                .param(split)
                .update();
        api.owner()
                .sql("update transaction set excluded = true where transaction_id = ?")
                .param(excluded)
                .update();

        assertThat(descriptions("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "below=0.91",
                "below=-1",
                "below=x",
                "limit=0",
                "limit=201",
                "cursor=",
                "cursor=NaN_2026-01-01_00000000-0000-0000-0000-000000000009",
                "cursor=0.5_2026-13-01_00000000-0000-0000-0000-000000000009",
                "cursor=0.5_2026-01-01_x"
            })
    void refusesWhatNoPageGave(String query) {
        assertThat(ada.get("/v1/review?" + query).problem()).isEqualTo("validation-failed");
    }

    @Test
    void showsNothingToOthers() {
        insert("unsure", "2026-01-01", 0.4, "model");
        var eve = api.signUp("eve").browser();

        assertThat(eve.get("/v1/review").json().get("items").size()).isZero();
        assertThat(eve.get("/v1/review/counts").json().get("unsure").asInt()).isZero();
    }

    private List<String> descriptions(String query) {
        var all = new ArrayList<String>();
        ada.get("/v1/review" + query)
                .json()
                .get("items")
                .forEach(it -> all.add(it.get("description").asString()));
        return all;
    }

    private UUID insert(String description, String day, double probability, String source) {
        var id = UUID.randomUUID();
        var category = source.equals("none") ? "UNCATEGORIZED" : "TRAVEL_FLIGHTS";
        api.owner()
                .sql(INSERT)
                .params(person.householdId(), id, account, day, description, category)
                .params(probability, "FOOD_AND_DRINK_COFFEE", source)
                .update();
        return id;
    }
}
