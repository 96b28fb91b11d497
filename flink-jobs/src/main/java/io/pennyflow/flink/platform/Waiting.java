package io.pennyflow.flink.platform;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** For what the cluster was asked, with a limit. */
final class Waiting {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Waiting() {}

    /** Throws {@link IllegalStateException} with {@code what} when it does not come. */
    static <T> T of(String what, CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Flink did not " + what + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted: Flink should " + what + ".", e);
        }
    }
}
