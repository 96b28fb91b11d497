package io.pennyflow.flink.forecast;

import io.pennyflow.flink.platform.Courtesy;
import java.util.Arrays;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Lets only those forecasts pass that differ from what was said before, or are to be in full. */
final class SayFunction extends KeyedProcessFunction<String, Answer, Answer> {
    // Stored format: checkpoints refer to this name and these types.
    private static final MapStateDescriptor<String, Long> SAID =
            new MapStateDescriptor<>("said-v1", Types.STRING, Types.LONG);

    private transient MapState<String, Long> said;

    @Override
    public void open(OpenContext context) {
        Courtesy.ofThisThread();
        said = getRuntimeContext().getMapState(SAID);
    }

    @Override
    public void processElement(Answer answer, Context context, Collector<Answer> out)
            throws Exception {
        var before = said.get(answer.name());
        var value = answer.value();
        if (value == null) {
            said.remove(answer.name());
        } else {
            said.put(answer.name(), checksum(value));
        }
        if (answer.inFull() || !Objects.equals(before, said.get(answer.name()))) {
            out.collect(answer);
        }
    }

    /** 64 bits: two forecasts of one series that differ and look alike never meet in practice. */
    private static long checksum(byte[] value) {
        var middle = value.length / 2;
        return (long) Arrays.hashCode(value) << 32
                | Integer.toUnsignedLong(Arrays.hashCode(Arrays.copyOf(value, middle)));
    }
}
