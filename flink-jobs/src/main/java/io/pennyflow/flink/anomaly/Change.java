package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.platform.Id;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import org.jspecify.annotations.Nullable;

/** What a transaction is now. Null payment: gone, or not one that is judged. */
public record Change(String tenant, Id transaction, @Nullable Payment payment) {

    static Change of(TransactionKey key, @Nullable EnrichedTransaction transaction) {
        return new Change(
                key.getTenantId().toString(),
                Id.of(key.getTransactionId()),
                transaction == null ? null : Payment.of(transaction).orElse(null));
    }
}
