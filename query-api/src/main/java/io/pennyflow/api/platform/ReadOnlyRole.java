package io.pennyflow.api.platform;

import org.springframework.http.HttpStatus;

/** The person may look at this household but not change it. */
public final class ReadOnlyRole extends ApiException {
    public ReadOnlyRole(String role) {
        super(
                HttpStatus.FORBIDDEN,
                "read-only-role",
                "As %s you can look at this household but not change it.".formatted(role));
    }
}
