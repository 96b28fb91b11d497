package io.pennyflow.api.imports.stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes turns until there are none: one thread with one producer. */
final class ImportWorker implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(ImportWorker.class);

    private final Turns turns;
    private final ImportRuns runs;
    private final BatchProducer producer;
    private final Retry retry;

    ImportWorker(Turns turns, ImportRuns runs, BatchProducer producer, Retry retry) {
        this.turns = turns;
        this.runs = runs;
        this.producer = producer;
        this.retry = retry;
    }

    @Override
    public void run() {
        try (producer) {
            for (var next = turns.take(); next.isPresent(); next = turns.take()) {
                take(next.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(ImportRef ref) throws InterruptedException {
        var more = true;
        try {
            more = runs.step(ref, producer);
        } catch (RuntimeException e) {
            log.warn("import-interrupted import={} it goes on by itself", ref.importId(), e);
            recover(ref);
        }
        if (more) {
            turns.giveBack(ref);
        } else {
            turns.finish(ref);
        }
    }

    // The import keeps its turn until the transaction in doubt has ended, so that nobody else reads
    // its progress too early.
    private void recover(ImportRef ref) throws InterruptedException {
        runs.forget(ref);
        producer.discard();
        retry.untilItWorks(producer::makeReady, producer::discard);
    }
}
