package io.pennyflow.api.identity;

import io.pennyflow.api.platform.ApiException;
import java.time.Duration;
import org.springframework.http.HttpStatus;

/** Too many attempts with one email, from one address, or by everybody at once. */
final class TooManyAttempts extends ApiException {
    TooManyAttempts(Duration wait) {
        super(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-attempts",
                "Too many attempts to sign in. Wait a minute and try again.",
                wait);
    }
}
