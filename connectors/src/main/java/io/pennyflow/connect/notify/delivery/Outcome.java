package io.pennyflow.connect.notify.delivery;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of one attempt. */
public sealed interface Outcome {

    /** The receiver has it. */
    record Accepted(@Nullable Integer answer) implements Outcome {}

    /**
     * Not now.
     *
     * @param asked what the receiver asked us to wait, if it did
     */
    record Failed(@Nullable Integer answer, String reason, Optional<Duration> asked)
            implements Outcome {
        public static Failed because(String reason) {
            return new Failed(null, reason, Optional.empty());
        }
    }

    /** This message never. */
    record Refused(@Nullable Integer answer, String reason) implements Outcome {}

    /** No message ever again: the receiver is no more. */
    record Gone(@Nullable Integer answer, String reason) implements Outcome {}
}
