package io.pennyflow.local.bench;

import io.pennyflow.schemas.topic.TopicSpec;
import java.time.Duration;
import java.util.ArrayList;
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
    private final List<Committed> outputs;

    private Digestion(String group, Committed input, List<Committed> outputs) {
        this.group = group;
        this.input = input;
        this.outputs = outputs;
    }

    static Digestion of(
            Admin admin, String group, TopicSpec<?, ?> input, List<TopicSpec<?, ?>> outputs)
            throws ExecutionException, InterruptedException {
        var all = new ArrayList<Committed>();
        for (var output : outputs) {
            all.add(new Committed(admin, output.name()));
        }
        return new Digestion(group, new Committed(admin, input.name()), List.copyOf(all));
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
            var state = read + grown();
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

    private long grown() throws ExecutionException, InterruptedException {
        var sum = 0L;
        for (var output : outputs) {
            sum += output.offsets();
        }
        return sum;
    }
}
