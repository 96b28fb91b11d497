package io.pennyflow.api.similar;

import io.pennyflow.api.platform.ApiException;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** No transaction of this household has the id. */
final class NoSuchTransaction extends ApiException {
    NoSuchTransaction(UUID transactionId) {
        super(
                HttpStatus.NOT_FOUND,
                "transaction-not-found",
                "No transaction has the id %s.".formatted(transactionId));
    }
}
