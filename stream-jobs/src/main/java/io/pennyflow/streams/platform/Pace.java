package io.pennyflow.streams.platform;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.Punctuator;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * Work by the clock that leaves records as much of its thread's time as it takes.
 *
 * <p>Kafka Streams takes fewer records between two looks at the clock the more often something was
 * due, down to a single one. A step that takes longer than its interval is due at every look. Then
 * one record follows each step, and what waits for records to pause takes every one for the last.
 * All steps of a thread count together, for all hold up its records. While no records come, nobody
 * waits.
 */
public final class Pace implements Punctuator {
    private static final ThreadLocal<Share> OF_THREAD = ThreadLocal.withInitial(Share::new);

    private final Punctuator step;
    private final LongSupplier nanos;
    private long begunAt;
    private long workBefore;
    private long recordsBefore;

    Pace(Punctuator step, LongSupplier nanos) {
        this.step = step;
        this.nanos = nanos;
    }

    /** What the steps of a thread took, and the records it took besides. */
    private static final class Share {
        private long workNanos;
        private long records;
    }

    /** From now on; the processor tells of every record by {@link #recordTaken}. */
    public static void schedule(ProcessingContext context, Duration interval, Punctuator step) {
        var unused =
                context.schedule(
                        interval,
                        PunctuationType.WALL_CLOCK_TIME,
                        new Pace(step, System::nanoTime));
    }

    /** This thread took a record. */
    public static void recordTaken() {
        OF_THREAD.get().records++;
    }

    @Override
    public void punctuate(long now) {
        var share = OF_THREAD.get();
        var workMillis = (share.workNanos - workBefore) / 1_000_000;
        if (share.records != recordsBefore && now - begunAt < 2 * workMillis) {
            return;
        }
        begunAt = now;
        workBefore = share.workNanos;
        recordsBefore = share.records;
        var from = nanos.getAsLong();
        step.punctuate(now);
        share.workNanos += nanos.getAsLong() - from;
    }
}
