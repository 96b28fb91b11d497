package io.pennyflow.api.transaction;

import io.pennyflow.api.platform.ApiException;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** No account of this household has the id. */
final class AccountNotFound extends ApiException {
    AccountNotFound(UUID accountId) {
        super(
                HttpStatus.NOT_FOUND,
                "account-not-found",
                "No account has the id %s.".formatted(accountId));
    }
}
