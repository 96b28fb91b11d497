package io.pennyflow.api.identity;

import io.pennyflow.api.platform.ApiException;
import org.springframework.http.HttpStatus;

/** Somebody signed up with this email before. */
final class EmailTaken extends ApiException {
    EmailTaken() {
        super(
                HttpStatus.CONFLICT,
                "email-taken",
                "There is an account with this email already. Sign in instead.");
    }
}
