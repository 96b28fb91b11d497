package io.pennyflow.connect.notify;

import static io.pennyflow.connect.notify.NotifyFixtures.addEndpoint;
import static io.pennyflow.connect.notify.NotifyFixtures.alert;
import static io.pennyflow.connect.platform.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.notify.FlakyServer.Request;
import io.pennyflow.connect.notify.webhook.Signature;
import io.pennyflow.schemas.alerts.v1.Alert;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Requests to a real server that fails as servers do. */
class WebhookDeliveryTest extends WithDelivery {
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final int ACCOUNTS = 8;
    private static final int EACH = 40;

    private FlakyServer server;
    private NotifyHarness webhooks;

    @BeforeEach
    void start() {
        server = new FlakyServer();
        webhooks = new NotifyHarness(Channel.WEBHOOK, database, registry, Map.of());
    }

    @AfterEach
    void stop() {
        webhooks.close();
        server.close();
    }

    @Test
    void losesNothingAndDoublesNothingByIdInOrderPerAccount() {
        addEndpoint(database, server.at("/flaky"), SECRET);
        var alerts = alerts();

        webhooks.put(alerts);
        webhooks.put(alerts); // Connect delivers at least once.

        eventually(() -> assertThat(count("waiting")).isEqualTo("0"));
        var once = new LinkedHashMap<String, Request>();
        server.taken().forEach(it -> once.putIfAbsent(it.id(), it));
        assertThat(once).hasSize(ACCOUNTS * EACH);
        assertThat(server.taken()).hasSizeGreaterThan(once.size());
        for (var account = 0; account < ACCOUNTS; account++) {
            var id = alert(account, 0).getAccountId().toString();
            var amounts =
                    once.values().stream()
                            .map(it -> JsonMapper.shared().readTree(it.body()).get("data"))
                            .filter(it -> it.get("accountId").asString().equals(id))
                            .map(it -> it.get("amount").asString())
                            .toList();
            assertThat(amounts)
                    .containsExactlyElementsOf(
                            alerts.stream()
                                    .filter(it -> it.getAccountId().toString().equals(id))
                                    .map(it -> it.getAmount().toPlainString())
                                    .toList());
        }
    }

    @Test
    void signsEachAttempt() {
        addEndpoint(database, server.at("/flaky"), SECRET);

        webhooks.put(List.of(alert(1, 1)));

        eventually(() -> assertThat(count("delivered")).isEqualTo("1"));
        assertThat(server.taken())
                .allSatisfy(
                        it ->
                                assertThat(it.signature())
                                        .isEqualTo(
                                                Signature.of(
                                                        List.of(SECRET),
                                                        it.id(),
                                                        Instant.ofEpochSecond(
                                                                Long.parseLong(it.timestamp())),
                                                        it.body())));
    }

    @Test
    void doesNotWaitForAReceiverThatHangs() {
        addEndpoint(database, server.at("/hang"), SECRET);
        var fine = addEndpoint(database, server.at("/flaky"), SECRET);

        webhooks.put(alerts());

        eventually(
                () ->
                        assertThat(
                                        database.rows(
                                                "select count(*) from delivery where state ="
                                                        + " 'delivered' and target_id = '"
                                                        + fine
                                                        + "'"))
                                .containsExactly("" + ACCOUNTS * EACH));
    }

    @Test
    void callsNoMoreWhatSaidThatItIsGone() {
        var endpoint = addEndpoint(database, server.at("/gone"), SECRET);

        webhooks.put(List.of(alert(1, 1), alert(1, 2)));

        eventually(() -> assertThat(count("dead")).isEqualTo("2"));
        assertThat(
                        database.rows(
                                "select state from webhook_endpoint where endpoint_id = '"
                                        + endpoint
                                        + "'"))
                .containsExactly("gone");
    }

    @Test
    void tellsEachChangeOfAnAlertAsAnEventOfItsOwn() {
        addEndpoint(database, server.at("/flaky"), SECRET);
        var settled = Alert.newBuilder(alert(1, 1)).setState("resolved").setRevision(2).build();

        webhooks.put(List.of(alert(1, 1), settled));

        eventually(() -> assertThat(count("delivered")).isEqualTo("2"));
        assertThat(database.rows("select event_type from delivery order by seq"))
                .containsExactly("alert.open", "alert.resolved");
    }

    @Test
    void tellsNoOldNews() {
        addEndpoint(database, server.at("/flaky"), SECRET);

        webhooks.putOld(alert(1, 1), Duration.ofDays(8).toMillis());

        assertThat(database.rows("select count(*) from delivery")).containsExactly("0");
    }

    @Test
    void setsAsideWhatIsNoAlert() {
        webhooks.putBytes(new byte[] {1, 2, 3});

        assertThat(webhooks.deadLetters).hasSize(1);
    }

    private static List<Alert> alerts() {
        var alerts = new ArrayList<Alert>();
        for (var n = 1; n <= EACH; n++) {
            for (var account = 0; account < ACCOUNTS; account++) {
                alerts.add(alert(account, n));
            }
        }
        return alerts;
    }
}
