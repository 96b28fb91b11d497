package io.pennyflow.api.platform;

import org.springframework.http.HttpStatus;

/** The request needs somebody who is signed in. */
public final class NotSignedIn extends ApiException {
    public NotSignedIn() {
        super(HttpStatus.UNAUTHORIZED, "not-signed-in", "Sign in first.");
    }
}
