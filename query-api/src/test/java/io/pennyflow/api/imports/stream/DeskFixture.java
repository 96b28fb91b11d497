package io.pennyflow.api.imports.stream;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A desk that knows some started imports and waits for their end. */
final class DeskFixture implements ImportDesk {
    private final List<ImportRef> started;
    private final Set<ImportRef> finished = ConcurrentHashMap.newKeySet();
    private final ConcurrentHashMap<ImportRef, CountDownLatch> ends = new ConcurrentHashMap<>();

    DeskFixture(ImportRef... started) {
        this.started = List.of(started);
    }

    @Override
    public List<ImportRef> started() {
        return started.stream().filter(it -> !finished.contains(it)).toList();
    }

    @Override
    public StartedImport find(ImportRef ref) {
        return ImportFixtures.started(ref);
    }

    @Override
    public void finish(ImportRef ref) {
        finished.add(ref);
        end(ref).countDown();
    }

    boolean isFinished(ImportRef ref) {
        return finished.contains(ref);
    }

    boolean awaitEnd(ImportRef ref) throws InterruptedException {
        return end(ref).await(30, TimeUnit.SECONDS);
    }

    private CountDownLatch end(ImportRef ref) {
        return ends.computeIfAbsent(ref, it -> new CountDownLatch(1));
    }
}
