package io.pennyflow.connect.view;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.connect.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/**
 * The write PostgreSQL is busy with while the next delivery is read; there is never more than one.
 * Whoever begins one has to ask for its end, because that is where its failure shows.
 */
final class PendingWrite implements AutoCloseable {
    private final ExecutorService thread;
    private @Nullable Future<Boolean> pending;

    PendingWrite(String name) {
        this.thread =
                Executors.newSingleThreadExecutor(
                        work -> {
                            var named = new Thread(work, name);
                            named.setDaemon(true);
                            return named;
                        });
    }

    void begin(Callable<Boolean> write) {
        if (pending != null) {
            throw new IllegalStateException("The write before is not at its end yet.");
        }
        pending = thread.submit(write);
    }

    /** Waits for the write, if there is one, and returns or throws what it did. */
    boolean end() throws SQLException {
        var ending = pending;
        pending = null;
        return ending == null || result(ending);
    }

    private static boolean result(Future<Boolean> write) throws SQLException {
        try {
            return write.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RetriableException("Interrupted while a view was written.", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e);
        }
    }

    /** Ends the thread; a write under way is finished first. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
