package io.pennyflow.flink.forecast;

import io.pennyflow.flink.platform.Courtesy;
import java.util.Arrays;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/**
 * Lets only those forecasts pass that differ from what was said before, or are to be in full, and
 * none that is older than what was said. So what was taken back is remembered too, some 50 bytes a
 * series.
 */
final class SayFunction extends KeyedProcessFunction<String, Answer, Answer> {
    // Stored format: checkpoints refer to this name and these types.
    private static final MapStateDescriptor<String, SaidLast> SAID =
            new MapStateDescriptor<>("said-v2", Types.STRING, TypeInformation.of(SaidLast.class));

    private transient MapState<String, SaidLast> said;

    @Override
    public void open(OpenContext context) {
        Courtesy.ofThisThread();
        said = getRuntimeContext().getMapState(SAID);
    }

    @Override
    public void processElement(Answer answer, Context context, Collector<Answer> out)
            throws Exception {
        var before = said.get(answer.name());
        var round = answer.round();
        if (before != null && round.number() < before.round()) {
            return;
        }
        var value = answer.value();
        var now = new SaidLast(round.number(), value == null ? null : checksum(value));
        said.put(answer.name(), now);
        if (round.inFull() || !now.saysTheSameAs(before)) {
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
