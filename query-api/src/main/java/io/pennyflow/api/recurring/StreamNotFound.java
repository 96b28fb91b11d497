package io.pennyflow.api.recurring;

import io.pennyflow.api.platform.ApiException;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** No series of this household has that id. */
final class StreamNotFound extends ApiException {
    StreamNotFound(UUID id) {
        super(
                HttpStatus.NOT_FOUND,
                "recurring-not-found",
                "Nothing that comes again and again in this household has the id %s."
                        .formatted(id));
    }
}
