package io.pennyflow.api.transaction;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person deletes a transaction, or wants it back; the list shows it when the stream confirms. */
@RestController
@RequestMapping("/v1/transactions/{transactionId}")
class DeletionController {
    private final Deletions deletions;

    DeletionController(Deletions deletions) {
        this.deletions = deletions;
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    void delete(
            TenantId tenant,
            UserId user,
            @PathVariable UUID transactionId,
            @RequestParam boolean importAgain) {
        deletions.delete(tenant, user, transactionId, importAgain);
    }

    @DeleteMapping("/deletion")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void takeBack(TenantId tenant, @PathVariable UUID transactionId) {
        deletions.takeBack(tenant, transactionId);
    }
}
