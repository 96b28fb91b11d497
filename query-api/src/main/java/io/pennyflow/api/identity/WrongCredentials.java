package io.pennyflow.api.identity;

import io.pennyflow.api.platform.ApiException;
import org.springframework.http.HttpStatus;

/** Email and password do not belong together; which of them is wrong is not said. */
final class WrongCredentials extends ApiException {
    WrongCredentials() {
        super(
                HttpStatus.UNAUTHORIZED,
                "wrong-credentials",
                "This email and password do not belong together.");
    }
}
