package io.pennyflow.api.platform;

import java.util.UUID;
import org.springframework.http.HttpStatus;

/** No account of this household has that id. */
public final class AccountNotFound extends ApiException {
    public AccountNotFound(UUID id) {
        super(
                HttpStatus.NOT_FOUND,
                "account-not-found",
                "No account of this household has the id %s.".formatted(id));
    }
}
