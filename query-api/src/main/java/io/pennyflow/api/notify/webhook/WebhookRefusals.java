package io.pennyflow.api.notify.webhook;

import io.pennyflow.api.platform.ApiException;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** Why nothing is done about an endpoint, one type of problem each. */
final class WebhookRefusals {
    private WebhookRefusals() {}

    /** No endpoint of this household has the id. */
    static final class NotFound extends ApiException {
        NotFound(UUID id) {
            super(
                    HttpStatus.NOT_FOUND,
                    "webhook-not-found",
                    "No webhook has the id %s.".formatted(id));
        }
    }

    /** A household has as many as it may. */
    static final class TooMany extends ApiException {
        TooMany(int most) {
            super(
                    HttpStatus.CONFLICT,
                    "too-many-webhooks",
                    "A household has at most %d webhooks. Remove one first.".formatted(most));
        }
    }
}
