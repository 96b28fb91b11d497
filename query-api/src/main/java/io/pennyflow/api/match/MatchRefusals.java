package io.pennyflow.api.match;

import io.pennyflow.api.platform.ApiException;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Why nothing can be said of a pair, one type of problem each. */
final class MatchRefusals {
    private MatchRefusals() {}

    /** No transaction of this household has the id. */
    static final class TransactionNotFound extends ApiException {
        TransactionNotFound(UUID transactionId) {
            super(
                    HttpStatus.NOT_FOUND,
                    "transaction-not-found",
                    "No transaction has the id %s.".formatted(transactionId));
        }
    }

    /** Nobody decided that. */
    static final class DecisionNotFound extends ApiException {
        DecisionNotFound(UUID decisionId) {
            super(
                    HttpStatus.NOT_FOUND,
                    "decision-not-found",
                    "No decision has the id %s.".formatted(decisionId));
        }
    }
}
