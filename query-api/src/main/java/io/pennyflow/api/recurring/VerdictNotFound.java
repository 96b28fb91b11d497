package io.pennyflow.api.recurring;

import io.pennyflow.api.platform.ApiException;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Nobody of this household said that. */
final class VerdictNotFound extends ApiException {
    VerdictNotFound(UUID id) {
        super(
                HttpStatus.NOT_FOUND,
                "verdict-not-found",
                "Nothing that was said in this household has the id %s.".formatted(id));
    }
}
