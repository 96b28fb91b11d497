package io.pennyflow.api.transaction;

import io.pennyflow.api.platform.AccountNotFound;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.schemas.topic.NameBasedId;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Adds transactions by hand. */
@RestController
@RequestMapping("/v1/transactions")
class ManualEntryController {
    private final TenantScope scope;
    private final TransactionRepository transactions;
    private final RawTransactionProducer producer;
    private final Clock clock;

    ManualEntryController(
            TenantScope scope,
            TransactionRepository transactions,
            RawTransactionProducer producer,
            Clock clock) {
        this.scope = scope;
        this.transactions = transactions;
        this.producer = producer;
        this.clock = clock;
    }

    /** The id follows from the key, so a repetition is the same transaction again. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Accepted add(
            TenantId tenant,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody ManualEntry entry) {
        entry.validate();
        var accountId = Objects.requireNonNull(entry.accountId());
        if (!scope.as(tenant, () -> transactions.hasAccount(accountId))) {
            throw new AccountNotFound(accountId);
        }
        var id = id(tenant, accountId, key == null ? UUID.randomUUID().toString() : key);
        producer.send(
                new TransactionKey(tenant.value(), id),
                entry.toRecord(tenant.value(), id, clock.instant()));
        return new Accepted(id);
    }

    private static UUID id(TenantId tenant, UUID accountId, String key) {
        return NameBasedId.of(tenant.value(), "manual", accountId.toString(), key);
    }

    record Accepted(UUID transactionId) {}
}
