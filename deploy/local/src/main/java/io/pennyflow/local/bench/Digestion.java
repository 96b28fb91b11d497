package io.pennyflow.local.bench;

import io.pennyflow.schemas.topic.TopicSpec;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;

/**
 * Watches a topology take in its topics from outside. It is done when all is read and what it says
 * has not grown for a while: some look at a household only once it is quiet.
 */
final class Digestion {
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration QUIET = Duration.ofSeconds(8);
    private static final Duration LIMIT = Duration.ofMinutes(15);

    private final String group;
    private final Committed input;
    private final Committed outputs;

    private Digestion(String group, Committed input, Committed outputs) {
        this.group = group;
        this.input = input;
        this.outputs = outputs;
    }

    static Digestion of(
            Admin admin, String group, TopicSpec<?, ?> input, List<TopicSpec<?, ?>> outputs)
            throws ExecutionException, InterruptedException {
        var names = outputs.stream().<String>map(TopicSpec::name).toList();
        return new Digestion(
                group, new Committed(admin, input.name()), new Committed(admin, names));
    }

    /** Records of the input a second, from the first commit to the last growth of an output. */
    double recordsPerSecond() throws ExecutionException, InterruptedException {
        var end = input.offsets();
        var first = 0L;
        var firstAt = 0L;
        var seen = -1L;
        var seenAt = 0L;
        var until = System.nanoTime() + LIMIT.toNanos();
        while (System.nanoTime() < until) {
            var now = System.nanoTime();
            var read = input.readBy(group);
            if (first == 0 && read > 0) {
                first = read;
                firstAt = now;
            }
            var state = read + outputs.offsets();
            if (state != seen) {
                seen = state;
                seenAt = now;
            } else if (read == end && now - seenAt > QUIET.toNanos()) {
                return (end - first) * 1e9 / (seenAt - firstAt);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException(
                "%s did not get through in %s: %d of %d records."
                        .formatted(group, LIMIT, input.readBy(group), end));
    }
}
