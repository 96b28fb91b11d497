package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.platform.Id;
import org.jspecify.annotations.Nullable;

/**
 * What to say of a transaction: why it deserves a look, or, without a conclusion, that it does not.
 */
public record Finding(
        String tenant, Id transaction, @Nullable Payment payment, @Nullable Conclusion conclusion) {

    static Finding odd(String tenant, Payment payment, Conclusion conclusion) {
        return new Finding(tenant, payment.transaction(), payment, conclusion);
    }

    static Finding usual(String tenant, Id transaction) {
        return new Finding(tenant, transaction, null, null);
    }

    boolean isOdd() {
        return conclusion != null;
    }
}
