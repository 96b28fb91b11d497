package io.pennyflow.api.transaction;

import io.pennyflow.api.platform.Outbox;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.schemas.intent.v1.TransactionDeletion;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people delete: a row, and the word to the streams, in one transaction. */
@Component
class Deletions {
    private static final String DELETE =
            """
            insert into transaction_deletion
                (tenant_id, transaction_id, import_again, deleted_by, deleted_at)
            values (:tenant, :transaction, :again, :user, :now)
            on conflict (tenant_id, transaction_id) do update
            set import_again = excluded.import_again,
                deleted_by = excluded.deleted_by,
                deleted_at = excluded.deleted_at
            """;

    /** One that is deleted already has left the list, but its policy may still change. */
    private static final String EXISTS =
            """
            select exists (select from transaction where transaction_id = :id)
                or exists (select from transaction_deletion where transaction_id = :id)
            """;

    private final TenantScope scope;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    Deletions(TenantScope scope, JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.scope = scope;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * It leaves the list when the streams confirm.
     *
     * @param importAgain whether a file imported later that has it brings it back
     */
    void delete(TenantId tenant, UserId user, UUID transactionId, boolean importAgain) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        scope.run(
                tenant,
                () -> {
                    requireKnown(transactionId);
                    store(tenant, user, transactionId, importAgain, now);
                    var deletion =
                            new TransactionDeletion(
                                    tenant.value(), transactionId, importAgain, user.value(), now);
                    outbox.write(tenant, Catalogue.DELETIONS, key(tenant, transactionId), deletion);
                });
    }

    /** It is there again; throws when it was not deleted. */
    void takeBack(TenantId tenant, UUID transactionId) {
        scope.run(
                tenant,
                () -> {
                    var deleted =
                            jdbc.sql("delete from transaction_deletion where transaction_id = ?")
                                    .param(transactionId)
                                    .update();
                    if (deleted == 0) {
                        throw new TransactionNotFound(transactionId);
                    }
                    outbox.write(tenant, Catalogue.DELETIONS, key(tenant, transactionId), null);
                });
    }

    private void requireKnown(UUID transactionId) {
        var exists = jdbc.sql(EXISTS).param("id", transactionId).query(Boolean.class).single();
        if (!exists) {
            throw new TransactionNotFound(transactionId);
        }
    }

    private void store(
            TenantId tenant, UserId user, UUID transactionId, boolean importAgain, Instant now) {
        jdbc.sql(DELETE)
                .param("tenant", tenant.value())
                .param("transaction", transactionId)
                .param("again", importAgain)
                .param("user", user.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static TransactionKey key(TenantId tenant, UUID transactionId) {
        return new TransactionKey(tenant.value(), transactionId);
    }
}
