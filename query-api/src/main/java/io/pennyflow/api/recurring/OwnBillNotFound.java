package io.pennyflow.api.recurring;

import io.pennyflow.api.platform.ApiException;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Nobody of this household added a bill with that id. */
final class OwnBillNotFound extends ApiException {
    OwnBillNotFound(UUID id) {
        super(
                HttpStatus.NOT_FOUND,
                "own-bill-not-found",
                "Nobody of this household added a bill with the id %s.".formatted(id));
    }
}
