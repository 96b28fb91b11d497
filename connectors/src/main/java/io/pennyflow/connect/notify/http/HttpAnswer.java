package io.pennyflow.connect.notify.http;

import java.time.Duration;
import java.util.Optional;

/**
 * What a server said.
 *
 * @param retryAfter what it asked us to wait, in seconds
 */
public record HttpAnswer(int status, Optional<Duration> retryAfter) {
    public boolean isSuccess() {
        return status / 100 == 2;
    }

    public boolean isRedirect() {
        return status / 100 == 3;
    }
}
