package io.pennyflow.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that a killed stack left running on this data directory. */
record Orphan(ProcessHandle process) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The server that {@code postmaster.pid} names, when it still runs and is a PostgreSQL. */
    static Optional<Orphan> of(Path postgresData) {
        var pidFile = postgresData.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(line -> Long.parseLong(line.strip()))
                    .flatMap(ProcessHandle::of)
                    .filter(Orphan::isPostgres)
                    .map(Orphan::new);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty(); // Half written: that server never served.
        }
    }

    // Process ids are reused: whoever has this one now may be somebody else.
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(it -> it.contains("postgres")).orElse(false);
    }

    /** Asks it to end and, after a while, makes it: its log brings back what was committed. */
    void stop() {
        process.destroy();
        if (!ended()) {
            process.destroyForcibly();
            ended();
        }
    }

    private boolean ended() {
        try {
            process.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot wait for the old PostgreSQL to end.", e);
        }
    }
}
