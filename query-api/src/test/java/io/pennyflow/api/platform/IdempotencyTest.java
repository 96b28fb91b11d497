package io.pennyflow.api.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Answer;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Over HTTP: a client that lost the answer asks again. */
@WithApi
class IdempotencyTest {
    private static final Map<String, String> GIRO =
            Map.of("name", "Giro", "kind", "checking", "currency", "EUR", "openingBalance", "1");

    private final LocalApi api;
    private final Person anna;
    private final String key = UUID.randomUUID().toString();

    IdempotencyTest(LocalApi api) {
        this.api = api;
        this.anna = api.signUp("anna");
    }

    @Test
    void answersTheSameAgainAndDoesItOnce() {
        var first = add(GIRO);
        var again = add(GIRO);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void repeatsARefusalToo() {
        var wrong = Map.of("name", "", "kind", "checking", "currency", "EUR");

        assertThat(add(wrong).body()).isEqualTo(add(wrong).body()).contains("validation-failed");
    }

    @Test
    void refusesTheKeyForAnotherRequest() {
        add(GIRO);

        var answer = add(Map.of("name", "Other", "kind", "cash", "currency", "EUR"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("idempotency-key-reused");
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void doesItOnceWhenManyAskAtTheSameTime() {
        var answers =
                IntStream.range(0, 8)
                        .mapToObj(n -> CompletableFuture.supplyAsync(() -> add(GIRO)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers)
                .allMatch(it -> it.status() == 201 || it.problem().equals("request-in-progress"))
                .anyMatch(it -> it.status() == 201);
        assertThat(accounts()).isEqualTo(1);
    }

    @Test
    void refusesWhileTheFirstRunsAndTakesOverWhenItWasCutOff() {
        add(GIRO);
        var began = "update idempotency_key set status = null, created_at = now() - ?::interval";

        api.owner().sql(began + " where key = ?").params("5 seconds", key).update();
        var soon = add(GIRO);
        api.owner().sql(began + " where key = ?").params("61 seconds", key).update();
        var later = add(GIRO);

        assertThat(soon.status()).isEqualTo(409);
        assertThat(soon.problem()).isEqualTo("request-in-progress");
        assertThat(later.status()).isEqualTo(201);
        assertThat(accounts()).isEqualTo(2);
    }

    @Test
    void belongsToOnePersonAndHousehold() {
        add(GIRO);
        var ben = api.signUp("ben");

        var answer = ben.browser().post("/v1/accounts", GIRO, "Idempotency-Key", key);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().get("accountId"))
                .isNotEqualTo(anna.browser().get("/v1/accounts").json().at("/items/0/accountId"));
    }

    @Test
    void comparesAFileByItsContent() {
        var account = anna.account("Giro", "EUR", "0");

        var first = upload(account, "a.csv", "date,amount,text\n2026-01-05,1.00,Tea\n");
        var again = upload(account, "a.csv", "date,amount,text\n2026-01-05,1.00,Tea\n");
        var other = upload(account, "a.csv", "date,amount,text\n2026-01-05,2.00,Tea\n");

        assertThat(first.status()).as(first.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void refusesAKeyThatIsNoKey() {
        var answer = anna.browser().post("/v1/accounts", GIRO, "Idempotency-Key", "k".repeat(201));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asString()).isEqualTo("Idempotency-Key");
    }

    @Test
    void letsAViewerFoundAHouseholdWithAKey() {
        api.owner()
                .sql("update membership set role = 'viewer' where user_id = ?")
                .param(anna.userId())
                .update();

        var answer =
                anna.browser()
                        .post("/v1/households", Person.household("My own"), "Idempotency-Key", key);

        assertThat(answer.status()).isEqualTo(201);
    }

    @Test
    void forgetsAfterADay() {
        add(GIRO);
        api.owner()
                .sql("update idempotency_key set created_at = now() - interval '25 hours'")
                .update();

        api.context().getBean(Answers.class).sweep();

        assertThat(add(GIRO).status()).isEqualTo(201);
        assertThat(accounts()).isEqualTo(2);
    }

    private Answer add(Object wish) {
        return anna.browser().post("/v1/accounts", wish, "Idempotency-Key", key);
    }

    private Answer upload(UUID account, String name, String content) {
        var body =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name
                        + "\"\r\n\r\n"
                        + content
                        + "\r\n--x--\r\n";
        return anna.browser()
                .send(
                        "POST",
                        "/v1/imports?accountId=" + account,
                        "multipart/form-data; boundary=x",
                        BodyPublishers.ofString(body),
                        "Idempotency-Key",
                        key);
    }

    private int accounts() {
        return anna.browser().get("/v1/accounts").json().get("items").size();
    }
}
