package io.pennyflow.api.imports.stream;

import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.schemas.wire.Serdes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Streams started imports into Kafka, each row exactly once through any crash. The order of the
 * start is what makes it so: every worker first ends the transaction a killed process left open,
 * then the committed progress is read, then what was started goes on.
 *
 * <p>One process at a time: a second one with the same workers fences the first.
 */
public final class ImportWorkers implements AutoCloseable {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(15);

    private final Ends ends;
    private final ImportDesk desk;
    private final Function<StartedImport, StatementReader> files;
    private final Clock clock;
    private final Retry retry = new Retry();
    private final Turns turns;
    private final List<BatchProducer> producers;
    private final ExecutorService threads;
    private volatile @Nullable ImportRuns runs;

    /**
     * Where rows go, and how many at once.
     *
     * @param serdes asked for when Kafka is needed first, for it may need the registry
     * @param tenantsMost how many tenants' imports are read at a time
     */
    public record Ends(
            String bootstrapServers, Supplier<Serdes> serdes, int workers, int tenantsMost) {}

    public ImportWorkers(
            Ends ends,
            ImportDesk desk,
            Function<StartedImport, StatementReader> files,
            Clock clock) {
        this.ends = ends;
        this.desk = desk;
        this.files = files;
        this.clock = clock;
        this.turns = new Turns(ends.tenantsMost());
        this.producers =
                IntStream.range(0, ends.workers())
                        .mapToObj(it -> new BatchProducer(ends.bootstrapServers(), "imports-" + it))
                        .toList();
        this.threads = Executors.newFixedThreadPool(ends.workers() + 1, ImportWorkers::thread);
    }

    /** Returns at once: the API answers while Kafka starts, and imports wait for it. */
    public void start() {
        threads.execute(this::begin);
    }

    /** Lines up an import that was just started. */
    public void add(ImportRef ref) {
        var reading = runs;
        if (reading != null) {
            reading.expect(ref, Progress.NONE);
        }
        turns.add(ref);
    }

    private void begin() {
        try {
            for (var producer : producers) {
                retry.untilItWorks(producer::makeReady, producer::discard);
            }
            retry.untilItWorks(this::resume, () -> {});
            var reading = runs;
            if (reading != null && !retry.isStopping()) {
                producers.forEach(
                        it -> threads.execute(new ImportWorker(turns, reading, it, retry)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void resume() {
        var wire = new ImportWire(ends.serdes().get());
        var log = new ProgressLog(ends.bootstrapServers(), wire);
        var reading = new ImportRuns(desk, log, files, wire, clock);
        var started = desk.started();
        var progress = log.read();
        for (var ref : started) {
            reading.expect(ref, progress.getOrDefault(ref, Progress.NONE));
            turns.add(ref);
        }
        runs = reading;
    }

    /** Lets the batches that are being sent end; what is left goes on at the next start. */
    @Override
    public void close() {
        retry.stop();
        turns.close();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
        producers.forEach(BatchProducer::close);
        var reading = runs;
        if (reading != null) {
            reading.close();
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "imports");
        thread.setDaemon(true);
        return thread;
    }
}
