package io.pennyflow.api.notify.settings;

import io.pennyflow.api.platform.ApiException;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.connect.notify.email.UnsubscribeToken;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Ends letters for whoever holds one (RFC 8058): mail programs post here without a session. A GET
 * does nothing, for programs that look at every link.
 */
@RestController
class UnsubscriptionController {
    private final AlertSettingsRepository repository;
    private final AlertSettingsChanges changes;

    UnsubscriptionController(AlertSettingsRepository repository, AlertSettingsChanges changes) {
        this.repository = repository;
        this.changes = changes;
    }

    @PostMapping("/v1/alerts/unsubscription")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@RequestParam String token) {
        var proven =
                repository
                        .unsubscribeKey()
                        .flatMap(key -> UnsubscribeToken.read(token, key))
                        .orElseThrow(NotOurLink::new);
        changes.endLetters(new TenantId(proven.tenant()), new UserId(proven.user()));
    }

    /** We have not signed that. */
    static final class NotOurLink extends ApiException {
        NotOurLink() {
            super(
                    HttpStatus.NOT_FOUND,
                    "unsubscription-not-found",
                    "This link is not complete. Open it from the letter again.");
        }
    }
}
