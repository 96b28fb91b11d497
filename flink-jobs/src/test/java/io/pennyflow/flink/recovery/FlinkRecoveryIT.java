package io.pennyflow.flink.recovery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.flink.platform.FlinkApp;
import io.pennyflow.flink.platform.FlinkSettings;
import io.pennyflow.flink.platform.LocalBroker;
import io.pennyflow.schemas.wire.LocalRegistry;
import io.pennyflow.schemas.wire.Serdes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A receiver that goes by key has the same in the end, whether the jobs ran undisturbed or were
 * killed, stopped and spread over more tasks.
 */
@SuppressWarnings("NullAway.Init")
class FlinkRecoveryIT {
    private static final long SEED = 11;
    private static final int DAYS_BEFORE = 65;
    private static final int DAYS_WHILE_KILLED = 80;
    private static final int DAYS_ALL = 90;

    /** Of those after them nothing is heard once the jobs were stopped. */
    private static final int TENANTS_LATER = LivedMonths.TENANTS / 2;

    /** Of each household: its account, its one category and itself, each at its periods. */
    private static final int FORECASTS = 6 * LivedMonths.TENANTS;

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration QUIET = Duration.ofSeconds(3);

    @TempDir Path directory;

    private LocalRegistry registry;
    private final List<FlinkProcess> launched = new ArrayList<>();
    private final List<List<LivedMonths.Sent>> days = new ArrayList<>();

    @BeforeEach
    void live() {
        registry = new LocalRegistry();
        var months = new LivedMonths(new Serdes(registry.client()), SEED);
        for (var day = 0; day < DAYS_ALL; day++) {
            var tenants = day < DAYS_WHILE_KILLED ? LivedMonths.TENANTS : TENANTS_LATER;
            days.add(months.day(day, tenants));
        }
    }

    @AfterEach
    void stop() throws Exception {
        for (var process : launched) {
            process.kill();
        }
        registry.close();
    }

    /** What stands before and after the jobs would be stopped. */
    private record Standing(
            Map<ByteBuffer, ByteBuffer> before, Map<ByteBuffer, ByteBuffer> after) {}

    @Test
    void losesAndDoublesNothingThroughKillsAStopAndAnotherParallelism() throws Exception {
        var undisturbed = undisturbed();
        try (var broker = new LocalBroker(directory.resolve("kafka"));
                var ends = new Ends(broker.bootstrapServers())) {
            killedTwice(broker, ends, undisturbed.before());
            assertThat(savepoints()).hasSize(2);
            var told = ends.read().size();

            spreadOverTwo(broker, ends, undisturbed.after());

            assertThat(ends.standing()).isEqualTo(undisturbed.after());
            assertThat(ends.read().subList(told, ends.read().size()))
                    .isNotEmpty()
                    .noneMatch(it -> isOfAQuietTenant(it.key()));
        }
    }

    private Standing undisturbed() throws Exception {
        try (var broker = new LocalBroker(directory.resolve("undisturbed-kafka"));
                var ends = new Ends(broker.bootstrapServers());
                var app = FlinkApp.start(settings(broker, "undisturbed", 1))) {
            feed(ends, 0, DAYS_WHILE_KILLED);
            var before = settled(ends);
            feed(ends, DAYS_WHILE_KILLED, DAYS_ALL);
            var after = settled(ends);

            assertThat(app.states()).containsValues("RUNNING", "RUNNING");
            assertThat(before).hasSizeGreaterThan(FORECASTS);
            assertThat(after).isNotEqualTo(before);
            return new Standing(before, after);
        }
    }

    /** Once in the middle of what comes in, once in the middle of what is repeated. */
    private void killedTwice(LocalBroker broker, Ends ends, Map<ByteBuffer, ByteBuffer> expected)
            throws Exception {
        var first = launch(settings(broker, "state", 1));
        feed(ends, 0, DAYS_BEFORE);
        await("checkpoints with all that came", ends::isTakenIn);
        feed(ends, DAYS_BEFORE, (DAYS_BEFORE + DAYS_WHILE_KILLED) / 2);
        var told = ends.standing();
        await("something new is told", () -> !ends.standing().equals(told));
        first.kill();

        var second = launch(settings(broker, "state", 1));
        feed(ends, (DAYS_BEFORE + DAYS_WHILE_KILLED) / 2, DAYS_WHILE_KILLED);
        var before = ends.read().size();
        await("something is told again", () -> isMoreThan(before, ends));
        second.kill();

        var third = launch(settings(broker, "state", 1));
        await("all is told", () -> ends.standing().equals(expected));
        assertThat(settled(ends)).isEqualTo(expected);
        third.stop();
    }

    private void spreadOverTwo(LocalBroker broker, Ends ends, Map<ByteBuffer, ByteBuffer> expected)
            throws Exception {
        var spread = launch(settings(broker, "state", 2));
        feed(ends, DAYS_WHILE_KILLED, DAYS_ALL);
        await("all is told", () -> ends.standing().equals(expected));
        assertThat(settled(ends)).isEqualTo(expected);
        spread.stop();
    }

    private FlinkProcess launch(FlinkSettings settings) throws IOException {
        var process = FlinkProcess.launch(settings);
        launched.add(process);
        return process;
    }

    private static boolean isMoreThan(int before, Ends ends) {
        var unused = ends.standing();
        return ends.read().size() > before;
    }

    /** A key spells its tenant out. */
    private static boolean isOfAQuietTenant(byte[] key) {
        var text = new String(key, ISO_8859_1);
        return IntStream.range(TENANTS_LATER, LivedMonths.TENANTS)
                .mapToObj(it -> LivedMonths.tenant(it).toString())
                .anyMatch(text::contains);
    }

    private FlinkSettings settings(LocalBroker broker, String state, int parallelism) {
        return FlinkProcess.settings(
                broker.bootstrapServers(), registry.uri(), directory.resolve(state), parallelism);
    }

    private void feed(Ends ends, int from, int until) throws Exception {
        for (var day : days.subList(from, until)) {
            ends.send(day);
        }
    }

    /** What stands when all is taken in and nothing new was told for a while. */
    private static Map<ByteBuffer, ByteBuffer> settled(Ends ends) throws Exception {
        await("all is taken in", ends::isTakenIn);
        var since = new long[] {System.nanoTime()};
        await(
                "nothing new is told",
                () -> {
                    var before = ends.read().size();
                    if (isMoreThan(before, ends)) {
                        since[0] = System.nanoTime();
                    }
                    return System.nanoTime() - since[0] > QUIET.toNanos();
                });
        return ends.standing();
    }

    private List<Path> savepoints() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("state"))) {
            return files.filter(it -> it.getFileName().toString().startsWith("savepoint-"))
                    .filter(it -> Files.exists(it.resolve("_metadata")))
                    .toList();
        }
    }

    private static void await(String what, Callable<Boolean> holds) throws Exception {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.call()) {
            if (System.nanoTime() > until) {
                throw new AssertionError("Waited in vain: " + what);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
