package io.pennyflow.local.bench;

import io.pennyflow.flink.platform.FlinkApp;
import io.pennyflow.flink.platform.FlinkJob;
import io.pennyflow.flink.platform.FlinkSettings;
import io.pennyflow.local.stack.StackSettings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;

/**
 * One job alone in a cluster, from the first record of its topics to the last.
 *
 * @param perSecond records it took in, from when its tasks ran until the last that followed was
 *     told: households are told of once they are quiet, so the last wait for that is in it
 * @param told records it wrote
 * @param checkpoint with everything it keeps
 */
record FlinkRun(double perSecond, long told, double seconds, FlinkRest.Checkpoint checkpoint) {
    private static final Duration CHECKPOINT_INTERVAL = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration QUIET = Duration.ofSeconds(8);
    private static final Duration LIMIT = Duration.ofMinutes(30);

    /** Whose committed offsets say how far a job has read. */
    static String group(String job) {
        return "flink-" + job;
    }

    /** As the stack runs them. */
    static FlinkSettings settings(StackSettings ends, String state) {
        return new FlinkSettings(
                ends.bootstrapServers(),
                ends.registry(),
                ends.data().resolve(state),
                ends.ports().flink(),
                CHECKPOINT_INTERVAL,
                1);
    }

    static FlinkRun of(
            FlinkSettings settings, FlinkJob job, List<String> inputs, List<String> outputs)
            throws ExecutionException, InterruptedException {
        try (var admin = new Clients(settings.bootstrapServers()).admin();
                var app = FlinkApp.start(settings, List.of(job))) {
            var run = new Watched(admin, job, settings.restPort(), inputs, outputs).run();
            requireRunning(app, job);
            return run;
        }
    }

    private static void requireRunning(FlinkApp app, FlinkJob job) {
        var state = app.states().get(job.name());
        if (!"RUNNING".equals(state)) {
            throw new IllegalStateException(job.name() + " is " + state + ".");
        }
    }

    /** The job as it is seen from outside. */
    private static final class Watched {
        private final FlinkRest rest;
        private final String group;
        private final Committed inputs;
        private final Committed outputs;

        Watched(Admin admin, FlinkJob job, int port, List<String> inputs, List<String> outputs)
                throws ExecutionException, InterruptedException {
            this.rest = new FlinkRest(port);
            this.group = group(job.name());
            this.inputs = new Committed(admin, inputs);
            this.outputs = new Committed(admin, outputs);
        }

        FlinkRun run() throws ExecutionException, InterruptedException {
            var before = outputs.offsets();
            var end = inputs.offsets();
            rest.awaitRunning();
            var from = System.nanoTime();
            var told = before;
            var toldAt = from;
            while (System.nanoTime() - from < LIMIT.toNanos()) {
                var now = System.nanoTime();
                var count = outputs.offsets();
                if (count != told) {
                    told = count;
                    toldAt = now;
                } else if (now - toldAt > QUIET.toNanos()) {
                    var checkpoint = rest.checkpoint();
                    if (inputs.readBy(group) == end && outputs.offsets() == told) {
                        var seconds = (toldAt - from) / 1e9;
                        return new FlinkRun(end / seconds, told - before, seconds, checkpoint);
                    }
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            throw new IllegalStateException(
                    "%s did not get through in %s: %d of %d records."
                            .formatted(group, LIMIT, inputs.readBy(group), end));
        }
    }
}
