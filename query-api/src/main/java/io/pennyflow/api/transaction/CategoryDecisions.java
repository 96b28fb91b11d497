package io.pennyflow.api.transaction;

import io.pennyflow.api.platform.KnownCategories;
import io.pennyflow.api.platform.Outbox;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.schemas.intent.v1.CategoryOverride;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people decide about categories: a row, and the word to the streams, in one transaction. */
@Component
class CategoryDecisions {
    private static final String DECIDE =
            """
            insert into category_override
                (tenant_id, transaction_id, category, decided_by, decided_at)
            values (:tenant, :transaction, :category, :user, :now)
            on conflict (tenant_id, transaction_id) do update
            set category = excluded.category,
                decided_by = excluded.decided_by,
                decided_at = excluded.decided_at
            """;

    private static final String TAKE_BACK =
            """
            delete from category_override where transaction_id = any(:ids)
            returning transaction_id
            """;

    private static final String KNOWN =
            "select transaction_id from transaction where transaction_id = any(:ids)";

    private final TenantScope scope;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final KnownCategories categories;
    private final Clock clock;

    CategoryDecisions(
            TenantScope scope,
            JdbcClient jdbc,
            Outbox outbox,
            KnownCategories categories,
            Clock clock) {
        this.scope = scope;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.categories = categories;
        this.clock = clock;
    }

    void decide(TenantId tenant, UserId user, UUID transactionId, String category) {
        decide(tenant, user, Set.of(transactionId), category);
    }

    /** All of them in one transaction, or none; answers how many. */
    int decide(TenantId tenant, UserId user, Set<UUID> transactionIds, String category) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        scope.run(
                tenant,
                () -> {
                    requireTransactions(transactionIds);
                    requireOpen(category);
                    for (var id : transactionIds) {
                        store(tenant, user, id, category, now);
                        var decision =
                                new CategoryOverride(
                                        tenant.value(), id, category, user.value(), now);
                        outbox.write(tenant, Catalogue.OVERRIDES, key(tenant, id), decision);
                    }
                });
        return transactionIds.size();
    }

    /** The machine decides again. Does nothing when it does already. */
    void takeBack(TenantId tenant, UUID transactionId) {
        takeBack(tenant, Set.of(transactionId));
    }

    /** The machine decides again, where it did not; answers of how many. */
    int takeBack(TenantId tenant, Set<UUID> transactionIds) {
        return scope.as(
                tenant,
                () -> {
                    requireTransactions(transactionIds);
                    var deleted =
                            jdbc.sql(TAKE_BACK)
                                    .param("ids", transactionIds.toArray(UUID[]::new))
                                    .query(UUID.class)
                                    .list();
                    for (var id : deleted) {
                        outbox.write(tenant, Catalogue.OVERRIDES, key(tenant, id), null);
                    }
                    return deleted.size();
                });
    }

    static ValidationFailed noCategory() {
        return new ValidationFailed("category", "category is not one of /v1/categories.");
    }

    private void requireOpen(String category) {
        if (!categories.contain(category)) {
            throw noCategory();
        }
    }

    private void requireTransactions(Set<UUID> transactionIds) {
        var known =
                jdbc.sql(KNOWN)
                        .param("ids", transactionIds.toArray(UUID[]::new))
                        .query(UUID.class)
                        .set();
        for (var id : transactionIds) {
            if (!known.contains(id)) {
                throw new TransactionNotFound(id);
            }
        }
    }

    private void store(
            TenantId tenant, UserId user, UUID transactionId, String category, Instant now) {
        jdbc.sql(DECIDE)
                .param("tenant", tenant.value())
                .param("transaction", transactionId)
                .param("category", category)
                .param("user", user.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static TransactionKey key(TenantId tenant, UUID transactionId) {
        return new TransactionKey(tenant.value(), transactionId);
    }
}
