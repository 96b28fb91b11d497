package io.pennyflow.flink.platform;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.Collector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a real cluster in this process, with a job that counts. */
class LocalClusterTest {
    private static final String JOB = "counting";
    private static final int COUNTS_WANTED = 5;

    /** What the job of this class counted; the cluster runs in this process. */
    private static final BlockingQueue<Long> COUNTED = new LinkedBlockingQueue<>();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void resumesWhereItStoppedOrBeforeWhenThatCannotBeRead() throws Exception {
        var first = countsAfterAStart();
        var second = countsAfterAStart();
        Files.write(newestMetadata(), new byte[] {1, 2, 3});
        var third = countsAfterAStart();

        assertThat(first.get(0)).isEqualTo(1);
        assertThat(second.get(0)).isBetween(2L, last(first) + 1);
        assertThat(third.get(0)).isEqualTo(second.get(0));
    }

    /** Starts the cluster, lets it count a little, stops it. */
    private List<Long> countsAfterAStart() throws Exception {

        COUNTED.clear();
        var counts = new ArrayList<Long>();
        try (var cluster =
                LocalCluster.start(directory, LocalBroker.freePort(), Duration.ofMinutes(5), 1)) {
            cluster.submit(JOB, LocalClusterTest::define);
            for (var i = 0; i < COUNTS_WANTED; i++) {
                counts.add(requireNonNull(COUNTED.poll(20, TimeUnit.SECONDS)));
            }

            assertThat(cluster.states()).containsEntry(JOB, "RUNNING");
        }

        COUNTED.drainTo(counts);
        return counts;
    }

    private static void define(StreamExecutionEnvironment env) {
        var numbers =
                new DataGeneratorSource<>(
                        number -> number,
                        Long.MAX_VALUE,
                        RateLimiterStrategy.perSecond(200),
                        Types.LONG);
        env.fromSource(numbers, WatermarkStrategy.noWatermarks(), "numbers")
                .uid("numbers-source")
                .keyBy(number -> "all", Types.STRING)
                .process(new Counting(), Types.LONG)
                .uid("count")
                .sinkTo(new DiscardingSink<>())
                .uid("sink");
    }

    private Path newestMetadata() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.endsWith("_metadata"))
                    .max(Comparator.comparing(file -> file.toFile().lastModified()))
                    .orElseThrow();
        }
    }

    private static long last(List<Long> counted) {
        return counted.get(counted.size() - 1);
    }

    /** Counts what it ever saw. */
    static final class Counting extends KeyedProcessFunction<String, Long, Long> {
        private transient ValueState<Long> count;

        @Override
        public void open(OpenContext context) {
            count =
                    getRuntimeContext()
                            .getState(new ValueStateDescriptor<>("count-v1", Types.LONG));
        }

        @Override
        public void processElement(Long number, Context context, Collector<Long> out)
                throws Exception {
            var before = count.value();
            var now = before == null ? 1 : before + 1;
            count.update(now);
            COUNTED.add(now);
            out.collect(now);
        }
    }
}
