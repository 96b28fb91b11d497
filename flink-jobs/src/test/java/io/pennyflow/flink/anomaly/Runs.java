package io.pennyflow.flink.anomaly;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.jspecify.annotations.Nullable;

/** Runs of the function, one after the other, all closed in the end. */
final class Runs {
    /** When the first starts; also when every record is written. */
    static final long START = 10_000;

    private static final long LATER = START + 60_000;

    private final List<Running> started = new ArrayList<>();

    Running start() throws Exception {
        return start(null, START);
    }

    /** At the very time of the first. */
    Running resume(OperatorSubtaskState checkpoint) throws Exception {
        return start(checkpoint, START);
    }

    /** A minute after what it reads was written. */
    Running resumeLater(OperatorSubtaskState checkpoint) throws Exception {
        return start(checkpoint, LATER);
    }

    private Running start(@Nullable OperatorSubtaskState checkpoint, long at) throws Exception {
        var running = new Running(checkpoint, at);
        started.add(running);
        return running;
    }

    void close() throws Exception {
        for (var each : started) {
            each.close();
        }
        started.clear();
    }
}
