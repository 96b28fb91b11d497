package io.pennyflow.api.anomaly;

import io.pennyflow.api.platform.ApiException;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Nothing was found odd about such a transaction, and nobody said anything of it. */
final class AnomalyNotFound extends ApiException {
    AnomalyNotFound(UUID transactionId) {
        super(
                HttpStatus.NOT_FOUND,
                "anomaly-not-found",
                "Nothing was found odd about a transaction with the id %s."
                        .formatted(transactionId));
    }
}
