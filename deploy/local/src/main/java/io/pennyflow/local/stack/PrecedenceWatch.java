package io.pennyflow.local.stack;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks after {@link Precedence} while the platform runs. */
final class PrecedenceWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PrecedenceWatch.class);

    private final LongSupplier taken;
    private final List<Yielding> yielding;
    private final Precedence precedence = new Precedence();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(PrecedenceWatch::thread);
    private boolean held;

    private PrecedenceWatch(LongSupplier taken, List<Yielding> yielding) {
        this.taken = taken;
        this.yielding = yielding;
    }

    /**
     * Begins to look.
     *
     * @param taken records taken so far by those who go first
     */
    static PrecedenceWatch start(LongSupplier taken, List<Yielding> yielding) {
        var watch = new PrecedenceWatch(taken, yielding);
        var unused =
                watch.thread.scheduleAtFixedRate(
                        watch::look,
                        Precedence.LOOK_MILLIS,
                        Precedence.LOOK_MILLIS,
                        TimeUnit.MILLISECONDS);
        return watch;
    }

    // What is thrown here would end the looking, and leave those who are held where they are.
    private void look() {
        try {
            turn(precedence.look(taken.getAsLong()));
        } catch (RuntimeException e) {
            LOG.warn("nobody yields for now", e);
            turn(false);
        }
    }

    private void turn(boolean hold) {
        if (hold != held) {
            held = hold;
            LOG.debug("held={}", hold);
            yielding.forEach(hold ? Yielding::hold : Yielding::release);
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "precedence");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        thread.shutdownNow();
        yielding.forEach(Yielding::release);
    }
}
