package io.pennyflow.local.platform;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what another thread or process does, and gives up after a while with a sentence. */
public final class Patience {
    private static final Duration PAUSE = Duration.ofMillis(25);

    private Patience() {}

    /** Asks again and again until there is an answer. */
    public static <T> T forAnswer(String what, Duration limit, Supplier<Optional<T>> question) {
        var until = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < until) {
            var answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException(
                "Waited %d s for %s, in vain.".formatted(limit.toSeconds(), what));
    }

    /** Asks again and again until it is so. */
    public static void until(String what, Duration limit, BooleanSupplier question) {
        forAnswer(
                what, limit, () -> question.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }
}
