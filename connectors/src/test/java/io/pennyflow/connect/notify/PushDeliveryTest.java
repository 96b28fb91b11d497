package io.pennyflow.connect.notify;

import static io.pennyflow.connect.notify.NotifyFixtures.ADA;
import static io.pennyflow.connect.notify.NotifyFixtures.TENANT;
import static io.pennyflow.connect.notify.NotifyFixtures.alert;
import static io.pennyflow.connect.notify.NotifyFixtures.set;
import static io.pennyflow.connect.notify.NotifyFixtures.settings;
import static io.pennyflow.connect.platform.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.notify.push.TestDevice;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Pushes to a real server that fails as servers do, read by a device that decrypts them. */
class PushDeliveryTest extends WithDelivery {
    private static final int ALERTS = 60;

    private final TestDevice device = new TestDevice();
    private FlakyServer service;
    private NotifyHarness pushes;

    @BeforeEach
    void start() {
        service = new FlakyServer();
        pushes = new NotifyHarness(Channel.PUSH, database, registry, Map.of());
    }

    @AfterEach
    void stop() {
        pushes.close();
        service.close();
    }

    @Test
    void reachesADeviceThatAloneCanReadThem() {
        subscribe("/flaky");

        pushes.put(IntStream.rangeClosed(1, ALERTS).mapToObj(n -> alert(1, n)).toList());

        eventually(() -> assertThat(count("delivered")).isEqualTo("" + ALERTS));
        var shown =
                service.taken().stream()
                        .map(it -> JsonMapper.shared().readTree(device.decrypt(it.bytes())))
                        .collect(
                                Collectors.toMap(
                                        it -> it.get("id").asString(), it -> it, (a, b) -> a));
        assertThat(shown).hasSize(ALERTS);
        assertThat(shown.values())
                .allSatisfy(
                        it -> {
                            assertThat(it.get("title").asString())
                                    .isEqualTo("An unusual amount at Green <b>Grocer</b>");
                            assertThat(it.get("url").asString()).isEqualTo("/alerts");
                        });
    }

    @Test
    void forgetsADeviceThatUnsubscribed() {
        subscribe("/gone");

        pushes.put(List.of(alert(1, 1)));

        eventually(() -> assertThat(count("dead")).isEqualTo("1"));
        assertThat(database.rows("select count(*) from push_subscription")).containsExactly("0");
    }

    @Test
    void sayNothingOfWhatWasSettledBeforeTheyWentOut() {
        subscribe("/hang");
        set(database, settings("en", false, "18:00"));
        pushes.put(List.of(alert(1, 1), alert(1, 2)));

        var settled = alert(1, 2);
        settled.setState("acknowledged");
        settled.setRevision(2);
        pushes.put(List.of(settled));

        assertThat(count("withdrawn")).isEqualTo("1");
    }

    @Test
    void goWithTheSameKeysAfterARestart() {
        var before = database.rows("select name, value from notify_key order by 1");

        pushes.close();
        pushes = new NotifyHarness(Channel.PUSH, database, registry, Map.of());

        assertThat(database.rows("select name, value from notify_key order by 1"))
                .isEqualTo(before)
                .hasSizeGreaterThanOrEqualTo(2);
    }

    private void subscribe(String path) {
        database.execute(
                "insert into push_subscription values ('%s', '%s', '%s', '%s', '%s', '%s', '', now())"
                        .formatted(
                                TENANT,
                                UUID.randomUUID(),
                                ADA,
                                service.at(path),
                                device.publicKey(),
                                device.auth()));
    }
}
