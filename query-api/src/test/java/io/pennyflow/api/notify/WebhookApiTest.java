package io.pennyflow.api.notify;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Over HTTP on a real database; what is sent is the connector's to test. */
@WithApi
class WebhookApiTest {
    private final LocalApi api;
    private final Person person;
    private final Browser ada;

    WebhookApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
    }

    @Test
    void showASecretOnceAndNeverAgain() {
        var made = add("https://example.org/hook");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().get("secret").asString()).startsWith("whsec_");
        var listed = ada.get("/v1/webhooks");
        assertThat(listed.body()).doesNotContain("whsec_");
        assertThat(listed.json().at("/items/0/url").asString())
                .isEqualTo("https://example.org/hook");
    }

    @Test
    void signWithBothSecretsForADayAfterARotation() {
        var made = add("https://example.org/hook").json();

        var rotated = ada.post("/v1/webhooks/" + id(made) + "/secret", Map.of()).json();

        assertThat(rotated.get("secret").asString()).isNotEqualTo(made.get("secret").asString());
        assertThat(rotated.at("/endpoint/formerUntil").isNull()).isFalse();
        assertThat(
                        api.owner()
                                .sql(
                                        "select former_secret from webhook_endpoint where endpoint_id = ?")
                                .param(UUID.fromString(id(made)))
                                .query(String.class)
                                .single())
                .isEqualTo(made.get("secret").asString());
    }

    @Test
    void canBeTriedAndTheLogSaysWhatBecameOfIt() {
        var made = add("https://example.org/hook").json();

        var sent = ada.post("/v1/webhooks/" + id(made) + "/test", Map.of());

        assertThat(sent.status()).isEqualTo(202);
        var log = ada.get("/v1/webhooks/" + id(made) + "/deliveries").json();
        assertThat(log.at("/items/0/deliveryId").asString())
                .isEqualTo(sent.json().get("deliveryId").asString());
        assertThat(log.at("/items/0/state").asString()).isEqualTo("waiting");
        assertThat(
                        api.owner()
                                .sql("select count(*) from delivery_target where due_at <= now()")
                                .query(Integer.class)
                                .single())
                .isPositive();
    }

    @Test
    void areSentAgainUnderTheSameIdWhenAskedTo() {
        var made = add("https://example.org/hook").json();
        var sent = ada.post("/v1/webhooks/" + id(made) + "/test", Map.of()).json();
        var delivery = sent.get("deliveryId").asString();
        var replay = "/v1/deliveries/" + delivery + "/replay";
        assertThat(ada.post(replay, Map.of()).status()).isEqualTo(404);
        api.owner()
                .sql("update delivery set state = 'dead', attempts = 12 where delivery_id = ?")
                .param(UUID.fromString(delivery))
                .update();

        assertThat(ada.post(replay, Map.of()).status()).isEqualTo(202);

        var log = ada.get("/v1/deliveries").json();
        assertThat(log.at("/items/0/state").asString()).isEqualTo("waiting");
        assertThat(log.at("/items/0/attempts").asInt()).isZero();
        assertThat(api.signUp("eve").browser().post(replay, Map.of()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/hook",
                "https://me:word@example.org/",
                "ftp://example.org/",
                "https:///hook",
                "example.org",
                "https://exa mple.org"
            })
    void refuseAnAddressThatIsNone(String url) {
        var answer = add(url);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("validation-failed");
    }

    @Test
    void areAtMostTenAHousehold() {
        for (var n = 0; n < 10; n++) {
            assertThat(add("https://example.org/" + n).status()).isEqualTo(201);
        }

        assertThat(add("https://example.org/more").problem()).isEqualTo("too-many-webhooks");
    }

    @Test
    void goWithTheirLogWhenTheyAreRemoved() {
        var made = add("https://example.org/hook").json();
        ada.post("/v1/webhooks/" + id(made) + "/test", Map.of());

        assertThat(ada.delete("/v1/webhooks/" + id(made)).status()).isEqualTo(204);

        assertThat(ada.get("/v1/webhooks").json().get("items").size()).isZero();
        assertThat(ada.get("/v1/deliveries").json().get("items").size()).isZero();
        assertThat(ada.delete("/v1/webhooks/" + id(made)).status()).isEqualTo(404);
    }

    private Answer add(String url) {
        return ada.post(
                "/v1/webhooks",
                Map.of(
                        "url",
                        url,
                        "description",
                        "Ours",
                        "kinds",
                        List.of("fee"),
                        "isPaused",
                        false));
    }

    private static String id(JsonNode made) {
        return made.at("/endpoint/endpointId").asString();
    }
}
