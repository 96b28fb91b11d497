package io.pennyflow.connect.notify.delivery;

import io.pennyflow.connect.notify.delivery.Outcome.Accepted;
import io.pennyflow.connect.notify.delivery.Outcome.Failed;
import io.pennyflow.connect.notify.delivery.Outcome.Gone;
import io.pennyflow.connect.notify.delivery.Outcome.Refused;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Writes to one receiver for a while: message by message, in order within each lane. A lane whose
 * message failed waits, the others go on; a receiver that fails again and again waits as a whole.
 */
final class Round {
    /** Messages of one round. */
    static final int MOST = 200;

    /** How long before the lease ends the last attempt may begin: longer than one may last. */
    static final Duration MARGIN = Duration.ofSeconds(20);

    private final Queue queue;
    private final Receivers receivers;
    private final Lease lease;
    private final Pause pause;
    private final Clock clock;
    private final RandomGenerator random;

    private final Set<String> blocked = new HashSet<>();
    private int failures;
    private Instant notBefore;

    Round(
            Queue queue,
            Receivers receivers,
            Lease lease,
            Pause pause,
            Clock clock,
            RandomGenerator random) {
        this.queue = queue;
        this.receivers = receivers;
        this.lease = lease;
        this.pause = pause;
        this.clock = clock;
        this.random = random;
        this.failures = lease.failures();
        this.notBefore = clock.instant();
    }

    void run() throws SQLException {
        var receiver = receivers.find(queue.connection(), lease.tenant(), lease.target());
        if (receiver.isEmpty()) {
            queue.abandon(lease, "The receiver was removed.");
        } else {
            try (var open = receiver.get()) {
                sendAll(open);
            }
        }
        queue.release(lease, failures, notBefore);
    }

    private void sendAll(Receiver receiver) throws SQLException {
        var ready = queue.ready(lease, clock.instant(), MOST);
        var digest = ready.stream().filter(Message::isDigest).toList();
        for (var message : ready) {
            if (clock.instant().isAfter(lease.until().minus(MARGIN))) {
                return;
            }
            if (blocked.contains(message.lane())) {
                continue;
            }
            if (!settle(receiver, message.isDigest() ? digest : List.of(message))) {
                return;
            }
            if (message.isDigest()) {
                blocked.add(message.lane()); // All of it went, or failed, at once.
            }
        }
    }

    /** False when the receiver gets nothing more in this round. */
    private boolean settle(Receiver receiver, List<Message> messages) throws SQLException {
        var outcome = receiver.send(messages);
        var now = clock.instant();
        if (outcome instanceof Accepted accepted) {
            failures = 0;
            queue.settle(messages, "delivered", now, accepted.answer(), null, now);
            return true;
        }
        if (outcome instanceof Refused refused) {
            failures = 0;
            queue.settle(messages, "dead", now, refused.answer(), refused.reason(), now);
            return true;
        }
        if (outcome instanceof Gone gone) {
            queue.settle(messages, "dead", now, gone.answer(), gone.reason(), now);
            receivers.forget(queue.connection(), lease.tenant(), lease.target());
            queue.abandon(lease, gone.reason());
            return false;
        }
        return fail(messages, (Failed) outcome, now);
    }

    private boolean fail(List<Message> messages, Failed failed, Instant now) throws SQLException {
        failures++;
        var message = messages.get(0);
        var wait = longer(pause.after(message.attempts() + 1, random), failed);
        var next = now.plus(wait);
        var isLate = next.isAfter(message.expiresAt());
        var reason = failed.reason() + (isLate ? " Given up after 24 hours." : "");
        queue.settle(messages, isLate ? "dead" : "waiting", now, failed.answer(), reason, next);
        blocked.add(message.lane());
        if (failures < Pause.AFTER_FAILURES) {
            return true;
        }
        var all = longer(pause.after(failures - Pause.AFTER_FAILURES + 1, random), failed);
        notBefore = now.plus(all);
        return false;
    }

    /** What the receiver asked for counts, within what we would wait at most. */
    private static Duration longer(Duration ours, Failed failed) {
        var longest = Duration.ofHours(1);
        return failed.asked()
                .map(it -> it.compareTo(longest) < 0 ? it : longest)
                .filter(it -> it.compareTo(ours) > 0)
                .orElse(ours);
    }
}
