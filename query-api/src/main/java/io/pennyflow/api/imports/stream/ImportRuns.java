package io.pennyflow.api.imports.stream;

import io.pennyflow.connect.statement.StatementReader;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The imports that are being read, one step after the other. Safe for threads, one a ref. */
final class ImportRuns implements AutoCloseable {
    private final ImportDesk desk;
    private final ProgressLog log;
    private final Function<StartedImport, StatementReader> files;
    private final ImportWire wire;
    private final Clock clock;
    private final Map<ImportRef, Progress> known = new ConcurrentHashMap<>();
    private final Map<ImportRef, ImportRun> running = new ConcurrentHashMap<>();

    ImportRuns(
            ImportDesk desk,
            ProgressLog log,
            Function<StartedImport, StatementReader> files,
            ImportWire wire,
            Clock clock) {
        this.desk = desk;
        this.log = log;
        this.files = files;
        this.wire = wire;
        this.clock = clock;
    }

    /** From where to go on when its turn comes; without this the topic is asked. */
    void expect(ImportRef ref, Progress progress) {
        known.putIfAbsent(ref, progress);
    }

    /**
     * Sends the next batch. Throws when anything but the file is broken; then {@link #forget} the
     * import, and the next step finds out how far it is.
     *
     * @return whether there is more to do
     */
    boolean step(ImportRef ref, BatchProducer producer) {
        var run = running.get(ref);
        if (run == null) {
            var progress = lastCommitted(ref);
            if (progress.isOver()) {
                return finish(ref);
            }
            run = new ImportRun(desk.find(ref), progress, files, wire, clock);
            running.put(ref, run);
        }
        var batch = run.next();
        producer.commit(batch);
        return !batch.progress().isOver() || finish(ref);
    }

    void forget(ImportRef ref) {
        known.remove(ref);
        var run = running.remove(ref);
        if (run != null) {
            run.close();
        }
    }

    private Progress lastCommitted(ImportRef ref) {
        var progress = known.remove(ref);
        return progress == null ? log.read().getOrDefault(ref, Progress.NONE) : progress;
    }

    /** Closes the file before it is deleted. */
    private boolean finish(ImportRef ref) {
        forget(ref);
        desk.finish(ref);
        return false;
    }

    @Override
    public void close() {
        List.copyOf(running.keySet()).forEach(this::forget);
    }
}
