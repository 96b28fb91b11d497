package io.pennyflow.api.transaction;

import io.pennyflow.api.platform.CategoryUse;
import io.pennyflow.api.platform.Outbox;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.schemas.intent.v1.CategoryOverride;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people decided, when the category they decided for becomes one with another. */
@Component
class DecisionMoves implements CategoryUse {
    private static final String MOVE =
            """
            update category_override set category = ? where category = ?
            returning transaction_id, decided_by, decided_at
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;

    DecisionMoves(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    @Override
    public int count(String category) {
        return jdbc.sql("select count(*) from category_override where category = ?")
                .param(category)
                .query(Integer.class)
                .single();
    }

    @Override
    public void move(TenantId tenant, UserId user, String from, String into) {
        for (var moved : jdbc.sql(MOVE).params(into, from).query(Decided.class).list()) {
            outbox.write(
                    tenant,
                    Catalogue.OVERRIDES,
                    new TransactionKey(tenant.value(), moved.transactionId()),
                    moved.toRecord(tenant, into));
        }
    }

    /** Who decided stays, and when: the person did not decide anew. */
    private record Decided(UUID transactionId, UUID decidedBy, OffsetDateTime decidedAt) {
        CategoryOverride toRecord(TenantId tenant, String category) {
            Instant at = decidedAt.toInstant();
            return new CategoryOverride(tenant.value(), transactionId, category, decidedBy, at);
        }
    }
}
