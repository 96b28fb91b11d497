package io.pennyflow.api.account;

import io.pennyflow.api.platform.ApiException;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** No account of this household has that id. */
final class AccountNotFound extends ApiException {
    AccountNotFound(UUID id) {
        super(
                HttpStatus.NOT_FOUND,
                "account-not-found",
                "No account of this household has the id %s.".formatted(id));
    }
}
