package io.pennyflow.connect.notify;

import static io.pennyflow.connect.notify.NotifyFixtures.ADA;
import static io.pennyflow.connect.notify.NotifyFixtures.TENANT;
import static io.pennyflow.connect.notify.NotifyFixtures.addEndpoint;
import static io.pennyflow.connect.notify.NotifyFixtures.alert;
import static io.pennyflow.connect.notify.NotifyFixtures.set;
import static io.pennyflow.connect.notify.NotifyFixtures.settings;
import static io.pennyflow.connect.platform.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.notify.push.TestDevice;
import io.pennyflow.schemas.alerts.v1.Alert;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/**
 * 10,000 alerts through each channel to a real server of which a fifth of the requests fails: none
 * is lost, and none is doubled at a receiver that honours ids. Says how long it took.
 */
class TenThousandAlertsIT extends WithDelivery {
    private static final int ACCOUNTS = 50;
    private static final int EACH = 200;
    private static final int ALL = ACCOUNTS * EACH;
    private static final int BATCH = 2_000;
    private static final Duration LIMIT = Duration.ofMinutes(15);

    @Test
    void goThroughWebhooksInOrderPerAccount() {
        try (var server = new FlakyServer();
                var channel = new NotifyHarness(Channel.WEBHOOK, database, registry, Map.of())) {
            addEndpoint(database, server.at("/flaky"), "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

            send(channel);

            var once = new LinkedHashSet<>(server.taken().stream().map(it -> it.id()).toList());
            assertThat(once).hasSize(ALL);
            assertThat(server.taken()).hasSizeGreaterThan(ALL);
            assertOrder(server);
        }
    }

    @Test
    void goThroughPushes() {
        var device = new TestDevice();
        try (var server = new FlakyServer();
                var channel = new NotifyHarness(Channel.PUSH, database, registry, Map.of())) {
            database.execute(
                    "insert into push_subscription values ('%s', '%s', '%s', '%s', '%s', '%s', '', now())"
                            .formatted(
                                    TENANT,
                                    ADA,
                                    ADA,
                                    server.at("/flaky"),
                                    device.publicKey(),
                                    device.auth()));

            send(channel);

            var once = new LinkedHashSet<>(server.taken().stream().map(it -> it.id()).toList());
            assertThat(once).hasSize(ALL);
        }
    }

    @Test
    void goThroughLetters() {
        try (var server = new FlakyMailServer();
                var channel =
                        new NotifyHarness(
                                Channel.EMAIL,
                                database,
                                registry,
                                Map.of(
                                        NotifyConfig.SMTP_HOST, "127.0.0.1",
                                        NotifyConfig.SMTP_PORT, "" + server.port(),
                                        NotifyConfig.SMTP_SECURITY, "none"))) {
            set(database, settings("en", false, "18:00"));

            send(channel);

            assertThat(server.taken()).hasSize(ALL);
            assertThat(server.taken()).extracting(TenThousandAlertsIT::id).doesNotHaveDuplicates();
        }
    }

    private static void send(NotifyHarness channel) {
        var alerts = new ArrayList<Alert>(ALL);
        for (var n = 1; n <= EACH; n++) {
            for (var account = 0; account < ACCOUNTS; account++) {
                alerts.add(alert(account, n));
            }
        }
        var from = System.nanoTime();
        for (var at = 0; at < ALL; at += BATCH) {
            channel.put(alerts.subList(at, at + BATCH));
        }
        var planned = System.nanoTime();
        eventually(LIMIT, () -> assertThat(count("waiting")).isEqualTo("0"));
        assertThat(count("delivered")).isEqualTo("" + ALL);
        System.out.printf(
                "channel=%s alerts=%d planned_s=%.1f delivered_s=%.1f attempts=%s%n",
                database.rows("select min(channel) from delivery").get(0),
                ALL,
                (planned - from) / 1e9,
                (System.nanoTime() - from) / 1e9,
                database.rows("select sum(attempts) from delivery").get(0));
    }

    /** The first time each was taken, account by account. */
    private static void assertOrder(FlakyServer server) {
        var seen = new LinkedHashSet<String>();
        var amounts = new HashMap<String, List<Integer>>();
        for (var request : server.taken()) {
            if (seen.add(request.id())) {
                var data = JsonMapper.shared().readTree(request.body()).get("data");
                amounts.computeIfAbsent(data.get("accountId").asString(), it -> new ArrayList<>())
                        .add((int) -Double.parseDouble(data.get("amount").asString()));
            }
        }
        assertThat(amounts).hasSize(ACCOUNTS);
        assertThat(amounts.values()).allSatisfy(it -> assertThat(it).hasSize(EACH).isSorted());
    }

    private static String id(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
