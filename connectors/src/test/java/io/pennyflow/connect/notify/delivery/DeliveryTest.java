package io.pennyflow.connect.notify.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.connect.platform.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue in a real PostgreSQL, with a clock that is turned by hand. */
class DeliveryTest {
    private static final UUID TENANT = UUID.fromString("11111111-1111-4111-8111-111111111111");
    private static final UUID TARGET = UUID.fromString("22222222-2222-4222-8222-222222222222");
    private static final UUID OTHER = UUID.fromString("33333333-3333-4333-8333-333333333333");
    private static final Outcome DOWN =
            new Outcome.Failed(500, "It answered 500.", Optional.empty());

    private static TestDatabase database;

    private final HandClock clock = new HandClock();
    private final FakeReceivers receivers = new FakeReceivers();
    private Connection connection;
    private Queue queue;

    @BeforeAll
    static void startDatabase() {
        database = new TestDatabase();
    }

    @AfterAll
    static void stopDatabase() {
        database.close();
    }

    @BeforeEach
    void connect() throws SQLException {
        database.execute("truncate delivery, delivery_target");
        connection = database.as("notifier").getConnection();
        queue = new Queue(connection, "webhook");
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    @Test
    void givesAReceiverThatWasDownForTwoHoursEachEventOnceInOrderPerAccount() {
        receivers.behaviour = message -> DOWN;
        plan(TARGET, "a", "a1", "a2", "a3");
        plan(TARGET, "b", "b1", "b2");
        for (var minute = 0; minute < 120; minute++) {
            runAll();
            clock.turn(Duration.ofMinutes(1));
        }
        var attemptsWhileDown = receivers.attempts.size();

        receivers.behaviour = message -> FakeReceivers.FINE;
        for (var hour = 0; hour < 5; hour++) {
            clock.turn(Duration.ofHours(1));
            runAll();
        }

        assertThat(receivers.accepted).containsExactlyInAnyOrder("a1", "a2", "a3", "b1", "b2");
        assertThat(receivers.accepted).containsSubsequence("a1", "a2", "a3");
        assertThat(receivers.accepted).containsSubsequence("b1", "b2");
        assertThat(attemptsWhileDown).isBetween(8, 30);
        assertThat(waiting()).isZero();
        assertThat(database.rows("select due_at from delivery_target")).containsExactly("null");
    }

    @Test
    void letsOtherAccountsPassTheOneWhoseMessageFails() {
        receivers.behaviour = message -> message.payload().equals("a1") ? DOWN : FakeReceivers.FINE;
        plan(TARGET, "a", "a1", "a2");
        plan(TARGET, "b", "b1", "b2");

        runAll();

        assertThat(receivers.accepted).containsExactly("b1", "b2");
        assertThat(receivers.attempts)
                .containsOnlyOnce(List.of("a1"))
                .doesNotContain(List.of("a2"));
    }

    @Test
    void givesUpAfterADayAndGoesOnWithTheNext() {
        receivers.behaviour = message -> message.payload().equals("a1") ? DOWN : FakeReceivers.FINE;
        plan(TARGET, "a", "a1", "a2");

        for (var hour = 0; hour < 30; hour++) {
            runAll();
            clock.turn(Duration.ofHours(1));
        }

        assertThat(receivers.accepted).containsExactly("a2");
        assertThat(database.rows("select payload, state, answer from delivery order by seq"))
                .containsExactly("a1 dead 500", "a2 delivered 200");
        assertThat(database.rows("select reason from delivery where state = 'dead'").get(0))
                .contains("It answered 500.")
                .contains("Given up after 24 hours.");
    }

    @Test
    void waitsAsLongAsTheReceiverAsks() {
        receivers.behaviour =
                message -> new Outcome.Failed(429, "Later.", Optional.of(Duration.ofMinutes(30)));
        plan(TARGET, "a", "a1");

        runAll();
        clock.turn(Duration.ofMinutes(29));
        runAll();
        assertThat(receivers.attempts).hasSize(1);
        clock.turn(Duration.ofMinutes(2));
        runAll();

        assertThat(receivers.attempts).hasSize(2);
    }

    @Test
    void neverSendsAgainWhatWasRefused() {
        receivers.behaviour = message -> new Outcome.Refused(550, "No such mailbox.");
        plan(TARGET, "a", "a1");

        runAll();
        clock.turn(Duration.ofHours(3));
        runAll();

        assertThat(receivers.attempts).hasSize(1);
        assertThat(database.rows("select state, reason from delivery"))
                .containsExactly("dead No such mailbox.");
    }

    @Test
    void forgetsAReceiverThatIsNoMore() {
        receivers.behaviour = message -> new Outcome.Gone(410, "Gone.");
        plan(TARGET, "a", "a1", "a2");

        runAll();

        assertThat(receivers.attempts).hasSize(1);
        assertThat(receivers.forgotten).containsExactly(TARGET);
        assertThat(database.rows("select distinct state from delivery")).containsExactly("dead");
    }

    @Test
    void keepsWhatWaitedForAReceiverThatWasRemoved() {
        receivers.isThere = false;
        plan(TARGET, "a", "a1");

        runAll();

        assertThat(database.rows("select state, reason from delivery"))
                .containsExactly("dead The receiver was removed.");
    }

    @Test
    void sendsADigestAsOne() {
        plan(TARGET, "digest", "d1", "d2", "d3");
        plan(TARGET, "a", "a1");

        runAll();

        assertThat(receivers.attempts).containsExactly(List.of("d1", "d2", "d3"), List.of("a1"));
    }

    @Test
    void leasesAReceiverToOneAtATimeAndTakesItBackFromTheDead() throws SQLException {
        plan(TARGET, "a", "a1");
        plan(OTHER, "a", "b1");
        var now = clock.instant();

        var first = queue.lease(now, now.plusSeconds(60)).orElseThrow();
        var second = queue.lease(now, now.plusSeconds(60)).orElseThrow();

        assertThat(List.of(first.target(), second.target()))
                .containsExactlyInAnyOrder(TARGET, OTHER);
        assertThat(queue.lease(now, now.plusSeconds(60))).isEmpty();
        clock.turn(Duration.ofSeconds(60));
        assertThat(queue.lease(clock.instant(), clock.instant().plusSeconds(60))).isPresent();
    }

    @Test
    void seesWhatIsPlannedWhileItReleases() throws SQLException {
        plan(TARGET, "a", "a1");
        var now = clock.instant();
        var lease = queue.lease(now, now.plusSeconds(60)).orElseThrow();
        database.execute("update delivery set state = 'delivered'");
        plan(TARGET, "a", "a2");

        queue.release(lease, 0, now);
        runAll();

        assertThat(receivers.accepted).containsExactly("a2");
    }

    @Test
    void growsItsPausesAndVariesThem() {
        var random = new Random(7);

        assertThat(Pause.USUAL.after(1, random)).isBetween(seconds(4), seconds(6));
        assertThat(Pause.USUAL.after(4, random)).isBetween(seconds(108), seconds(162));
        assertThat(Pause.USUAL.after(100, random))
                .isBetween(Duration.ofHours(3), Duration.ofHours(5));
        assertThat(Pause.USUAL.after(1, random)).isNotEqualTo(Pause.USUAL.after(1, random));
    }

    private static Duration seconds(int seconds) {
        return Duration.ofSeconds(seconds);
    }

    private void plan(UUID target, String lane, String... payloads) {
        for (var payload : payloads) {
            try (var insert =
                    connection.prepareStatement(
                            """
                            insert into delivery (tenant_id, delivery_id, channel, target_id, lane,
                                event_id, event_type, kind, payload, state, planned_at, due_at,
                                expires_at)
                            values (?, gen_random_uuid(), 'webhook', ?, ?, gen_random_uuid(),
                                'alert.open', 'fee', ?, 'waiting', ?, ?, ?)
                            """)) {
                var now = clock.instant().atOffset(ZoneOffset.UTC);
                insert.setObject(1, TENANT);
                insert.setObject(2, target);
                insert.setString(3, lane);
                insert.setString(4, payload);
                insert.setObject(5, now);
                insert.setObject(6, now);
                insert.setObject(7, now.plusDays(1));
                insert.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        database.execute(
                "insert into delivery_target values ('%s', 'webhook', '%s', '%s')"
                                .formatted(TENANT, target, clock.instant())
                        + " on conflict (tenant_id, channel, target_id) do update"
                        + " set due_at = excluded.due_at");
    }

    /** Lets everything happen that is due now. */
    private void runAll() {
        try {
            while (true) {
                var now = clock.instant();
                var lease = queue.lease(now, now.plusSeconds(60));
                if (lease.isEmpty()) {
                    return;
                }
                new Round(queue, receivers, lease.get(), Pause.USUAL, clock, new Random(1)).run();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long waiting() {
        return Long.parseLong(
                database.rows("select count(*) from delivery where state = 'waiting'").get(0));
    }
}
