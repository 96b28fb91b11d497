package io.pennyflow.flink.platform;

import static io.pennyflow.flink.platform.Counting.JOB;
import static io.pennyflow.flink.platform.Counting.KEYS;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.flink.platform.Counting.Count;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real cluster in this process, with a job that counts. */
class LocalClusterTest {
    private static final int COUNTS_WANTED = 5 * KEYS;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void resumesExactlyWhereItStoppedAtAnyParallelism() throws Exception {
        var first = counts(state(), 1, Counting.version(1));
        var second = counts(state(), 2, Counting.version(1));
        var third = counts(state(), 1, Counting.version(1));

        assertThat(firstOf(first)).containsEntry(0, 1L).hasSize(KEYS);
        assertThat(firstOf(second)).isEqualTo(nextAfter(first));
        assertThat(firstOf(third)).isEqualTo(nextAfter(second));
    }

    @Test
    void resumesFromTheStateBeforeWhenTheLastCannotBeRead() throws Exception {
        var first = counts(state(), 1, Counting.version(1));
        var second = counts(state(), 1, Counting.version(1));
        Files.write(newestMetadata(), new byte[] {1, 2, 3});
        var third = counts(state(), 1, Counting.version(1));

        assertThat(firstOf(second)).isEqualTo(nextAfter(first));
        assertThat(firstOf(third)).isEqualTo(firstOf(second));
    }

    @Test
    void takesASavepointAlongToAnotherPlace() throws Exception {
        var first = counts(state(), 1, Counting.version(1));
        var elsewhere = directory.resolve("elsewhere");
        Files.move(state(), elsewhere);
        var second = counts(elsewhere, 1, Counting.version(1));

        assertThat(firstOf(second)).isEqualTo(nextAfter(first));
    }

    @Test
    void setsStateOfAnotherVersionAsideAndBeginsAnew() throws Exception {
        var first = counts(state(), 1, Counting.version(1));
        var second = counts(state(), 1, Counting.version(2));
        var third = counts(state(), 1, Counting.version(2));

        assertThat(firstOf(second)).isEqualTo(firstOf(first));
        assertThat(firstOf(third)).isEqualTo(nextAfter(second));
        assertThat(state().resolve(JOB + ".set-aside/version")).hasContent("1");
    }

    @Test
    void beginsAnewWhenStateOfItsVersionIsRefused() throws Exception {
        var first = counts(state(), 1, Counting.version(1));
        var second = counts(state(), 1, Counting.ofAnotherType(1));
        var third = counts(state(), 1, Counting.withAnotherUid(1));

        assertThat(firstOf(second)).isEqualTo(firstOf(first));
        assertThat(firstOf(third)).isEqualTo(firstOf(first));
    }

    @Test
    void stopsAJobThatIsOnlyJustStarting() throws Exception {
        try (var cluster = cluster(state(), 2)) {
            cluster.submit(Counting.version(1));
        }

        assertThat(firstOf(counts(state(), 1, Counting.version(1)))).hasSize(KEYS);
    }

    /** Starts the cluster, lets it count a little, stops it. */
    private static List<Count> counts(Path state, int parallelism, FlinkJob job) throws Exception {
        Counting.COUNTED.clear();
        var counts = new ArrayList<Count>();
        try (var cluster = cluster(state, parallelism)) {
            cluster.submit(job);
            for (var i = 0; i < COUNTS_WANTED; i++) {
                counts.add(requireNonNull(Counting.COUNTED.poll(30, TimeUnit.SECONDS)));
            }

            assertThat(cluster.states()).containsEntry(JOB, "RUNNING");
        }

        Counting.COUNTED.drainTo(counts);
        return counts;
    }

    private static LocalCluster cluster(Path state, int parallelism) {
        var settings =
                new FlinkSettings(
                        "127.0.0.1:1",
                        URI.create("http://127.0.0.1:1"),
                        state,
                        LocalBroker.freePort(),
                        Duration.ofMinutes(5),
                        parallelism);
        return LocalCluster.start(settings, 1);
    }

    private Path state() {
        return directory.resolve("state");
    }

    private Path newestMetadata() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.endsWith("_metadata"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow();
        }
    }

    /** Key to what it was counted to first. */
    private static Map<Integer, Long> firstOf(List<Count> counts) {
        var first = new HashMap<Integer, Long>();
        counts.forEach(it -> first.putIfAbsent(it.key(), it.count()));
        return first;
    }

    private static Map<Integer, Long> nextAfter(List<Count> counts) {
        var next = new HashMap<Integer, Long>();
        counts.forEach(it -> next.put(it.key(), it.count() + 1));
        return next;
    }
}
