package io.pennyflow.api.identity;

import io.pennyflow.api.platform.ApiException;
import org.springframework.http.HttpStatus;

/** Too many wrong passwords for one email or from one address. */
final class TooManyAttempts extends ApiException {
    TooManyAttempts() {
        super(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-attempts",
                "Too many attempts to sign in. Wait a minute and try again.");
    }
}
