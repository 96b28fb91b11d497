package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.platform.Id;
import org.jspecify.annotations.Nullable;

/** What to say of a transaction: that it is unusual, or, without a verdict, that it is not. */
public record Finding(
        String tenant, Id transaction, @Nullable Payment payment, @Nullable Verdict verdict) {

    static Finding unusual(String tenant, Payment payment, Verdict verdict) {
        return new Finding(tenant, payment.transaction(), payment, verdict);
    }

    static Finding usual(String tenant, Id transaction) {
        return new Finding(tenant, transaction, null, null);
    }

    boolean isUnusual() {
        return verdict != null;
    }
}
