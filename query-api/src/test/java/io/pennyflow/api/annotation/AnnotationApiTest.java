package io.pennyflow.api.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Answer;
import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a real database: only that shows what two people who speak at once leave behind. */
@WithApi
class AnnotationApiTest {
    private static final String INSERT =
            """
            insert into transaction (
                tenant_id, transaction_id, account_id, source, occurrence, booked_on, amount,
                currency, description, observed_at, base_amount, base_currency, rate,
                merchant_match, merchant_score, category, probability, category_source, reasons,
                model_version)
            values (?, ?, ?, 'file', 1, '2026-01-05', cast(? as numeric), ?, 'Supermarket', now(),
                cast(? as numeric), 'EUR', 1, 'none', 0, 'FOOD_AND_DRINK_GROCERIES', 0.8, 'model',
                '{}', 'linear-1')
            """;

    private final LocalApi api;
    private final Person person;
    private final Browser ada;
    private final UUID id;
    private final String path;

    AnnotationApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
        this.id = insert("-9.99", "EUR");
        this.path = "/v1/transactions/" + id;
    }

    @Test
    void addsAndRemovesTagsWhateverTheirCase() {
        tag(List.of(" Summer  trip ", "Work"), List.of());
        tag(List.of("summer TRIP"), List.of("work"));

        assertThat(tags()).containsExactly("Summer trip");
        assertThat(ada.get("/v1/tags").json().get("items").get(0).get("tag").asString())
                .isEqualTo("Summer trip");
    }

    @Test
    void spellsATagAsTheHouseholdDoes() {
        var other = insert("-1", "EUR");
        ada.put("/v1/transactions/" + other + "/tags", Map.of("add", List.of("Urlaub")));

        tag(List.of("URLAUB"), List.of());

        assertThat(tags()).containsExactly("Urlaub");
    }

    @Test
    void keepsWhatTwoPeopleSayOfTheSameTransactionAtOnce() {
        var calls = new ArrayList<CompletableFuture<Answer>>();
        for (var number = 0; number < 16; number++) {
            var tag = "tag " + number;
            calls.add(
                    CompletableFuture.supplyAsync(
                            () -> ada.put(path + "/tags", Map.of("add", List.of(tag)))));
        }
        calls.add(CompletableFuture.supplyAsync(() -> note("With Ada")));
        calls.add(CompletableFuture.supplyAsync(() -> ada.put(path + "/exclusion", "")));
        calls.forEach(it -> assertThat(it.join().status()).isEqualTo(202));

        assertThat(tags()).hasSize(16);
        assertThat(row()).containsEntry("note", "With Ada").containsEntry("excluded", true);
    }

    @Test
    void leavesNothingBehindWhenEverythingIsTakenBack() {
        note("x");
        ada.put(path + "/exclusion", "");
        tag(List.of("a"), List.of());

        ada.delete(path + "/note");
        ada.delete(path + "/exclusion");
        tag(List.of(), List.of("A"));

        assertThat(rows()).isEmpty();
        assertThat(ada.delete(path + "/note").status()).isEqualTo(202);
        assertThat(rows()).isEmpty();
    }

    @Test
    void refusesWhatIsBeyondItsLimitAndKeepsWhatWasSaid() {
        note("before");
        var many = IntStream.range(0, 21).mapToObj(it -> "tag " + it).toList();

        assertThat(note("x".repeat(2_001)).status()).isEqualTo(400);
        assertThat(tag(many, List.of()).text("detail"))
                .isEqualTo("A transaction has at most 20 tags.");
        assertThat(tag(List.of("x".repeat(41)), List.of()).status()).isEqualTo(400);
        assertThat(tag(List.of(" "), List.of()).status()).isEqualTo(400);

        assertThat(note("y".repeat(2_000)).status()).isEqualTo(202);
        assertThat(tags()).isEmpty();
    }

    @Test
    void splitsAndMakesWholeAgain() {
        note("kept");
        var answer =
                split(part("FOOD_AND_DRINK_GROCERIES", "-6.49"), part("TRAVEL_FLIGHTS", "-3.50"));

        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(parts())
                .containsExactly("FOOD_AND_DRINK_GROCERIES -6.4900", "TRAVEL_FLIGHTS -3.5000");

        assertThat(ada.delete(path + "/split").status()).isEqualTo(202);
        assertThat(parts()).isEmpty();
        assertThat(row()).containsEntry("note", "kept");
    }

    @ParameterizedTest
    @CsvSource({
        "-6.49,-3.49,/parts,0.01",
        "-6.49,-3.505,/parts/1/amount,decimals",
        "-9.99,0,/parts/1/amount,zero",
        "-6.49,1e99,/parts/1/amount,decimals"
    })
    void pointsAtThePartThatIsWrong(String one, String other, String pointer, String word) {
        var answer = split(part("FOOD_AND_DRINK_GROCERIES", one), part("TRAVEL_FLIGHTS", other));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("split-refused");
        assertThat(answer.json().get("errors").get(0).get("field").asString()).isEqualTo(pointer);
        assertThat(answer.text("detail")).contains(word);
        assertThat(rows()).isEmpty();
    }

    @Test
    void refusesPartsInCategoriesThatAreNoneOrTheSame() {
        var none = split(part("LUNCH", "-9.98"), part("TRAVEL_FLIGHTS", "-0.01"));
        var same = split(part("TRAVEL_FLIGHTS", "-9.98"), part("TRAVEL_FLIGHTS", "-0.01"));
        var one = split(part("TRAVEL_FLIGHTS", "-9.99"));

        assertThat(none.json().get("errors").get(0).get("field").asString())
                .isEqualTo("/parts/0/category");
        assertThat(same.json().get("errors").get(0).get("field").asString())
                .isEqualTo("/parts/1/category");
        assertThat(one.json().get("errors").get(0).get("field").asString()).isEqualTo("/parts");
    }

    @Test
    void countsAsManyDecimalsAsTheCurrencyHas() {
        var yen = insert("-100", "JPY");
        var dinar = insert("-1.234", "KWD");

        assertThat(splitOf(yen, "-50", "-50").status()).isEqualTo(202);
        assertThat(splitOf(yen, "-50.5", "-49.5").status()).isEqualTo(422);
        assertThat(splitOf(dinar, "-1.001", "-0.233").status()).isEqualTo(202);
    }

    private Answer splitOf(UUID transaction, String one, String other) {
        return ada.put(
                "/v1/transactions/" + transaction + "/split",
                Map.of(
                        "parts",
                        List.of(
                                part("FOOD_AND_DRINK_GROCERIES", one),
                                part("TRAVEL_FLIGHTS", other))));
    }

    private Answer split(Part... parts) {
        return ada.put(path + "/split", Map.of("parts", List.of(parts)));
    }

    private static Part part(String category, String amount) {
        return new Part(category, amount);
    }

    /** As the page sends it. */
    private record Part(String category, String amount) {}

    private Answer note(String note) {
        return ada.put(path + "/note", Map.of("note", note));
    }

    private Answer tag(List<String> add, List<String> remove) {
        return ada.put(path + "/tags", Map.of("add", add, "remove", remove));
    }

    private List<String> tags() {
        return api.owner()
                .sql("select unnest(tags) from transaction_annotation where transaction_id = ?")
                .param(id)
                .query(String.class)
                .list();
    }

    private List<String> parts() {
        return api.owner()
                .sql(
                        "select category || ' ' || amount from transaction_split"
                                + " where transaction_id = ? order by position")
                .param(id)
                .query(String.class)
                .list();
    }

    private Map<String, Object> row() {
        return rows().get(0);
    }

    private List<Map<String, Object>> rows() {
        return api.owner()
                .sql("select note, excluded from transaction_annotation where transaction_id = ?")
                .param(id)
                .query()
                .listOfRows();
    }

    private UUID insert(String amount, String currency) {
        var transaction = UUID.randomUUID();
        api.owner()
                .sql(INSERT)
                .params(person.householdId(), transaction, UUID.randomUUID())
                .params(amount, currency, amount)
                .update();
        return transaction;
    }
}
