package io.pennyflow.api.rules;

import io.pennyflow.api.platform.ApiException;
import org.springframework.http.HttpStatus;

/** Somebody else changed the rules since they were read. */
final class RulesChanged extends ApiException {
    RulesChanged() {
        super(
                HttpStatus.CONFLICT,
                "rules-changed",
                "Somebody else changed the rules meanwhile. Load them again.");
    }
}
