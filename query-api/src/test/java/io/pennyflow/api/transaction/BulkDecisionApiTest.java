package io.pennyflow.api.transaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Answer;
import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Over HTTP on a real database: all or none is what a transaction of it makes. */
@WithApi
class BulkDecisionApiTest {
    private static final String PATH = "/v1/transactions/categories";
    private static final String COFFEE = "FOOD_AND_DRINK_COFFEE";
    private static final String INSERT =
            """
            insert into transaction (
                tenant_id, transaction_id, account_id, source, occurrence, booked_on, amount,
                currency, description, observed_at, base_amount, base_currency, rate,
                merchant_match, merchant_score, category, probability, category_source, reasons,
                model_version)
            select ?, id, ?, 'file', 1, '2026-01-05', -5, 'EUR', 'x', now(), -5, 'EUR', 1, 'none',
                0, 'UNCATEGORIZED', 0, 'none', '{}', 'linear-1'
            from unnest(?) id
            """;

    private final LocalApi api;
    private final Person person;
    private final Browser ada;

    BulkDecisionApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
    }

    @Test
    void decidesAThousandAtOnceAndTakesThatBack() {
        var ids = transactions(person, 1_000);

        var decided = post(ids, COFFEE);
        assertThat(decided.status()).isEqualTo(202);
        assertThat(decided.json().get("changed").asInt()).isEqualTo(1_000);
        assertThat(overrides()).isEqualTo(1_000);

        assertThat(post(ids.subList(0, 400), null).json().get("changed").asInt()).isEqualTo(400);
        assertThat(post(ids.subList(0, 500), null).json().get("changed").asInt()).isEqualTo(100);
        assertThat(overrides()).isEqualTo(500);
    }

    @Test
    void decidesNoneWhenOneIsNotOfThisHousehold() {
        var eve = api.signUp("eve");
        var ids = new ArrayList<>(transactions(person, 3));
        ids.addAll(transactions(eve, 1));

        assertThat(post(ids, COFFEE).problem()).isEqualTo("transaction-not-found");
        assertThat(post(ids, null).problem()).isEqualTo("transaction-not-found");
        assertThat(overrides()).isZero();
    }

    @Test
    void countsWhatIsNamedTwiceOnce() {
        var id = transactions(person, 1).get(0);

        assertThat(post(List.of(id, id), COFFEE).json().get("changed").asInt()).isOne();
    }

    @Test
    void answersARepetitionAsTheFirstTime() {
        var ids = transactions(person, 2);
        var key = UUID.randomUUID().toString();
        var first = ada.post(PATH, body(ids, COFFEE), "Idempotency-Key", key);

        post(ids, null);
        var again = ada.post(PATH, body(ids, COFFEE), "Idempotency-Key", key);
        var other = ada.post(PATH, body(ids, "TRAVEL_FLIGHTS"), "Idempotency-Key", key);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(overrides()).isZero();
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void pointsToWhatIsNoId() {
        var ids = transactions(person, 1);
        var id = ids.get(0).toString();

        assertThat(fields(ada.post(PATH, "{\"ids\": [\"%s\", null]}".formatted(id))))
                .containsExactly("/ids/1");
        assertThat(fields(ada.post(PATH, "{\"ids\": [\"%s\", \"x\"]}".formatted(id))))
                .containsExactly("/ids/1");
        assertThat(fields(ada.post(PATH, "{}"))).containsExactly("/ids");
        var many = Collections.nCopies(1_001, ids.get(0));
        assertThat(fields(post(many, COFFEE))).containsExactly("/ids");
        assertThat(fields(post(ids, "NO_SUCH"))).containsExactly("category");
        assertThat(fields(post(ids, "UNCATEGORIZED"))).containsExactly("category");
        assertThat(overrides()).isZero();
    }

    private Answer post(List<UUID> ids, @Nullable String category) {
        return ada.post(PATH, body(ids, category));
    }

    private static Map<String, Object> body(List<UUID> ids, @Nullable String category) {
        var body = new HashMap<String, Object>(Map.of("ids", ids));
        if (category != null) {
            body.put("category", category);
        }
        return body;
    }

    private List<UUID> transactions(Person of, int count) {
        var ids = Stream.generate(UUID::randomUUID).limit(count).toList();
        api.owner()
                .sql(INSERT)
                .params(of.householdId(), UUID.randomUUID(), ids.toArray(UUID[]::new))
                .update();
        return ids;
    }

    private int overrides() {
        return api.owner()
                .sql("select count(*) from category_override where tenant_id = ?")
                .param(person.householdId())
                .query(Integer.class)
                .single();
    }

    private static List<String> fields(Answer answer) {
        var fields = new ArrayList<String>();
        answer.json().get("errors").forEach(it -> fields.add(it.get("field").asString()));
        return fields;
    }
}
