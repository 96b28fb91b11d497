package io.pennyflow.api.notify;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.api.fixture.Answer;
import io.pennyflow.api.fixture.Browser;
import io.pennyflow.api.fixture.LocalApi;
import io.pennyflow.api.fixture.Person;
import io.pennyflow.api.fixture.WithApi;
import io.pennyflow.connect.notify.email.UnsubscribeToken;
import io.pennyflow.connect.notify.settings.PreferencesJson;
import io.pennyflow.schemas.alert.AlertKind;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@WithApi
class AlertSettingsApiTest {
    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final LocalApi api;
    private final Person person;
    private final Browser ada;

    AlertSettingsApiTest(LocalApi api) {
        this.api = api;
        this.person = api.signUp("ada");
        this.ada = person.browser();
    }

    @Test
    void sendNoLetterUntilSomebodyAsksForThem() {
        var shown = ada.get("/v1/alert-settings").json();

        assertThat(shown.get("version").asInt()).isZero();
        assertThat(shown.get("email").asBoolean()).isFalse();
        assertThat(shown.get("kinds").size()).isEqualTo(AlertKind.values().length);
        assertThat(shown.get("address").asString()).contains("@");
    }

    @Test
    void areKeptAsTheNotifierReadsThem() {
        var answer = put(wish(0));

        assertThat(answer.status()).isEqualTo(200);
        var kept =
                api.owner()
                        .sql("select settings from alert_settings where user_id = ?")
                        .param(person.userId())
                        .query(String.class)
                        .single();
        var preferences = PreferencesJson.read(kept);
        assertThat(preferences.of("fee").threshold()).isEqualByComparingTo("2.50");
        assertThat(preferences.quietFrom()).hasToString("22:00");
        assertThat(answer.json().get("digestOn").asString()).isEqualTo("friday");
    }

    @Test
    void nameTheirVersionWhenTheyChange() {
        put(wish(0));

        assertThat(put(wish(0)).problem()).isEqualTo("alert-settings-changed");
        assertThat(put(wish(1)).json().get("version").asInt()).isEqualTo(2);
    }

    @Test
    void sayAllThatIsWrongWithThem() {
        var wrong = new HashMap<>(wish(0));
        wrong.put("timeZone", "Europe/Nowhere");
        wrong.put("quietFrom", "25:00");
        wrong.put("kinds", List.of(Map.of("kind", "lunch", "digest", false, "disturbs", false)));

        var answer = put(wrong);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("timeZone", "quietFrom", "kinds[0].kind");
    }

    @Test
    void endLettersByTheLinkOfOneAlone() {
        api.owner()
                .sql("insert into notify_key values ('unsubscribe', ?) on conflict do nothing")
                .param(KEY)
                .update();
        var key =
                api.owner()
                        .sql("select value from notify_key where name = 'unsubscribe'")
                        .query(String.class)
                        .single();
        put(wish(0));
        var token = new UnsubscribeToken(person.householdId(), person.userId()).sign(key);
        var nobody = api.browser();

        assertThat(nobody.post("/v1/alerts/unsubscription?token=x" + token, Map.of()).status())
                .isEqualTo(404);
        assertThat(nobody.post("/v1/alerts/unsubscription?token=" + token, Map.of()).status())
                .isEqualTo(204);
        assertThat(nobody.post("/v1/alerts/unsubscription?token=" + token, Map.of()).status())
                .isEqualTo(204);

        var shown = ada.get("/v1/alert-settings").json();
        assertThat(shown.get("email").asBoolean()).isFalse();
        assertThat(shown.get("version").asInt()).isEqualTo(2);
        assertThat(shown.get("quietFrom").asString()).isEqualTo("22:00");
    }

    @Test
    void knowADeviceThatSubscribesAgain() {
        var device =
                Map.<String, Object>of(
                        "endpoint", "https://push.example.org/send/1",
                        "p256dh",
                                "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
                        "auth", "BTBZMqHH6r4Tts7J_aSIgg",
                        "device", "Firefox");

        var first = ada.post("/v1/push/subscriptions", device).json();
        var second = ada.post("/v1/push/subscriptions", device).json();

        assertThat(second.get("subscriptionId")).isEqualTo(first.get("subscriptionId"));
        var id = first.get("subscriptionId").asString();
        assertThat(api.signUp("eve").browser().delete("/v1/push/subscriptions/" + id).status())
                .isEqualTo(404);
        assertThat(ada.delete("/v1/push/subscriptions/" + id).status()).isEqualTo(204);
    }

    @Test
    void takeNoDeviceWhoseKeyIsNone() {
        var answer =
                ada.post(
                        "/v1/push/subscriptions",
                        Map.of(
                                "endpoint",
                                "https://push.example.org/send/1",
                                "p256dh",
                                "AAAA",
                                "auth",
                                "BTBZMqHH6r4Tts7J_aSIgg",
                                "device",
                                "Firefox"));

        assertThat(answer.status()).isEqualTo(400);
    }

    private Answer put(Map<String, Object> wish) {
        return ada.put("/v1/alert-settings", wish);
    }

    private static Map<String, Object> wish(int version) {
        return Map.of(
                "version",
                version,
                "language",
                "de",
                "timeZone",
                "Europe/Berlin",
                "quietFrom",
                "22:00",
                "quietUntil",
                "07:00",
                "digestAt",
                "18:00",
                "digestOn",
                "friday",
                "email",
                true,
                "push",
                false,
                "kinds",
                List.of(
                        Map.of(
                                "kind",
                                "fee",
                                "channels",
                                List.of("email"),
                                "digest",
                                true,
                                "disturbs",
                                false,
                                "threshold",
                                "2.50",
                                "currency",
                                "EUR")));
    }
}
