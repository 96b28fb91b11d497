package io.pennyflow.api.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Answer;
import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.WithApi;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over HTTP, with the model and the merchants that the build made. */
@WithApi
class EnrichApiTest {
    private final LocalApi api;
    private final Browser ada;

    EnrichApiTest(LocalApi api) {
        this.api = api;
        this.ada = api.signUp("ada").browser();
    }

    @Test
    void tellsMerchantAndCategoryWithReasonsInTheOrderAsked() {
        var answer =
                enrich(
                        Map.of("description", "NETFLIX.COM 866-579-7172", "amount", "-13.99"),
                        Map.of("description", "qqx 0000"));

        var known = answer.json().get("items").get(0);
        assertThat(known.get("merchant").get("name").asString()).isEqualTo("Netflix");
        assertThat(known.get("merchant").get("match").asString()).isEqualTo("dictionary");
        assertThat(known.get("category").asString()).isEqualTo("ENTERTAINMENT_TV_AND_MOVIES");
        assertThat(known.get("probability").asDouble()).isBetween(0.5, 1.0);
        assertThat(known.get("categorySource").asString()).isEqualTo("model");
        assertThat(known.get("reasons").size()).isPositive();
        assertThat(known.get("modelVersion").asString()).isNotEmpty();
        assertThat(answer.json().get("items").get(1).get("category").asString())
                .isEqualTo("UNCATEGORIZED");
    }

    /** What the streams say must not drift away from the catalogue, which has it in German, too. */
    @Test
    void givesEveryReasonACode() {
        var answer =
                enrich(
                        Map.of("description", "NETFLIX.COM", "amount", "-13.99"),
                        Map.of("description", "Bäckerei Schmidt", "amount", "-3.20"),
                        Map.of("description", "Gehalt Mai", "amount", "2500"),
                        Map.of("description", "REWE SAGT DANKE", "amount", "10"),
                        Map.of("description", "Zorblax", "mcc", "5812"),
                        Map.of("description", "qqx 0000"));

        var codes = new TreeSet<String>();
        for (var item : answer.json().get("items")) {
            assertThat(item.get("reasonSentences").size()).isEqualTo(item.get("reasons").size());
            item.get("reasonSentences").forEach(it -> codes.add(it.path("code").asString("")));
        }
        assertThat(codes)
                .contains("reason-word", "reason-merchant", "reason-code", "reason-refund")
                .contains("reason-unknown")
                .doesNotContain("");
    }

    @Test
    void believesTheMerchantCodeWhereTheNameSaysNothing() {
        var item = Map.of("description", "Zorblax 12", "mcc", "5812", "amount", "-20");

        var told = enrich(item).json().get("items").get(0);

        assertThat(told.get("category").asString()).isEqualTo("FOOD_AND_DRINK_RESTAURANT");
        assertThat(told.get("categorySource").asString()).isEqualTo("provider");
    }

    @Test
    void answersAThousandAndKeepsNone() {
        var item = Map.of("description", "SPAR 4711 WIEN", "amount", -12.5, "currency", "EUR");

        var answer = ada.post("/v1/enrich", body(Collections.nCopies(1_000, item)));

        assertThat(answer.json().get("items").size()).isEqualTo(1_000);
        assertThat(ada.get("/v1/transactions").json().get("items").size()).isZero();
        assertThat(ada.post("/v1/enrich", body(Collections.nCopies(1_001, item))).text("detail"))
                .isEqualTo("/items is not a list of at most 1,000.");
    }

    @Test
    void pointsToEachFault() {
        var answer =
                enrich(
                        Map.of("description", "fine"),
                        Map.of("description", " ", "amount", "1e99", "currency", "euro"),
                        Map.of("description", "x".repeat(1_001), "mcc", "54-1"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("validation-failed");
        assertThat(fields(answer))
                .containsExactly(
                        "/items/1/description",
                        "/items/1/amount",
                        "/items/1/currency",
                        "/items/2/description",
                        "/items/2/mcc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"items\": [{\"description\": \"a\"}, {\"description\": {}}]}"
                        + "|/items/1/description",
                "{\"items\": [{\"description\": \"a\", \"amount\": \"ten\"}]}|/items/0/amount",
                "{\"items\": [{\"description\": \"a\", \"colour\": 1}]}|/items/0/colour",
                "{\"items\": [null]}|/items/0",
                "{\"items\": [7]}|/items/0",
                "{\"items\": [[]]}|/items/0",
                "{\"items\": {}}|items",
                "{}|/items",
                "[|body"
            })
    void saysWhereTheJsonIsNoListOfDescriptions(String body, String field) {
        var answer = ada.post("/v1/enrich", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer)).containsExactly(field);
    }

    @Test
    void standsWhateverADescriptionIsMadeOf() {
        var hostile =
                Stream.of(
                                "\u202eLIDL\u202c",
                                "\ud83d\ude00".repeat(500),
                                "\ud800",
                                "a ".repeat(500),
                                "0".repeat(1_000),
                                "((((((((((".repeat(100),
                                "'; drop table transaction; --",
                                "\u0000".replace("\u0000", "\t\n\r"),
                                "İıſß\u0307".repeat(100),
                                "*".repeat(1_000))
                        .map(it -> it.isBlank() ? "x" + it : it)
                        .map(it -> Map.of("description", it, "counterparty", it))
                        .toList();

        var answer = ada.post("/v1/enrich", body(hostile));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("items").size()).isEqualTo(hostile.size());
    }

    @Test
    void concludesTheSameForEverybody() {
        var item = Map.of("description", "ALDI SUED 1234", "amount", "-20.00");
        var eve = api.signUp("eve").browser();

        var answer = eve.post("/v1/enrich", body(List.of(item)));

        assertThat(answer.json()).isEqualTo(enrich(item).json());
    }

    private Answer enrich(Map<?, ?>... items) {
        return ada.post("/v1/enrich", body(List.of(items)));
    }

    private static Map<String, Object> body(List<?> items) {
        return Map.of("items", items);
    }

    private static List<String> fields(Answer answer) {
        return StreamSupport.stream(answer.json().get("errors").spliterator(), false)
                .map(it -> it.get("field").asString())
                .toList();
    }
}
