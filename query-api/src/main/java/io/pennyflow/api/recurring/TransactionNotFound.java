package io.pennyflow.api.recurring;

import io.pennyflow.api.platform.ApiException;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** No transaction of this household has that id. */
final class TransactionNotFound extends ApiException {
    TransactionNotFound(UUID id) {
        super(
                HttpStatus.NOT_FOUND,
                "transaction-not-found",
                "No transaction has the id %s.".formatted(id));
    }
}
