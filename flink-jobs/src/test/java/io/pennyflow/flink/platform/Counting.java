package io.pennyflow.flink.platform;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.Collector;

/** Counts what it ever saw of each of a few keys: what is lost or read twice shows. */
final class Counting<N extends Number> extends KeyedProcessFunction<Integer, Long, Long> {
    static final String JOB = "counting";
    static final int KEYS = 4;

    /** What jobs of this class counted; the cluster runs in this process. */
    static final BlockingQueue<Count> COUNTED = new LinkedBlockingQueue<>();

    private static final String UID = "count";

    private final TypeInformation<N> type;
    private final Kept<N> kept;

    private transient ValueState<N> count;

    record Count(int key, long count) {}

    /** A count as it is kept. */
    @FunctionalInterface
    interface Kept<N> extends java.io.Serializable {
        N of(long count);
    }

    private Counting(TypeInformation<N> type, Kept<N> kept) {
        this.type = type;
        this.kept = kept;
    }

    static FlinkJob version(int stateVersion) {
        return job(stateVersion, new Counting<>(Types.LONG, it -> it), UID);
    }

    /** As if somebody had forgotten that the version goes up. */
    static FlinkJob ofAnotherType(int stateVersion) {
        return job(stateVersion, new Counting<>(Types.INT, Math::toIntExact), UID);
    }

    static FlinkJob withAnotherUid(int stateVersion) {
        return job(stateVersion, new Counting<>(Types.LONG, it -> it), "another-" + UID);
    }

    private static FlinkJob job(int stateVersion, Counting<?> counting, String uid) {
        return new FlinkJob(JOB, stateVersion, env -> define(env, counting, uid));
    }

    private static void define(StreamExecutionEnvironment env, Counting<?> counting, String uid) {
        var numbers =
                new DataGeneratorSource<>(
                        number -> number,
                        Long.MAX_VALUE,
                        RateLimiterStrategy.perSecond(200),
                        Types.LONG);
        env.fromSource(numbers, WatermarkStrategy.noWatermarks(), "numbers")
                .uid("numbers-source")
                .keyBy(number -> (int) (number % KEYS), Types.INT)
                .process(counting, Types.LONG)
                .uid(uid)
                .sinkTo(new DiscardingSink<>())
                .uid("sink");
    }

    @Override
    public void open(OpenContext context) {
        count = getRuntimeContext().getState(new ValueStateDescriptor<>("count-v1", type));
    }

    @Override
    public void processElement(Long number, Context context, Collector<Long> out) throws Exception {
        var before = count.value();
        var now = before == null ? 1 : before.longValue() + 1;
        count.update(kept.of(now));
        COUNTED.add(new Count(context.getCurrentKey(), now));
        out.collect(now);
    }
}
