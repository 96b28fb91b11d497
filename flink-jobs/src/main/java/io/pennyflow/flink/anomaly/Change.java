package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.platform.Id;
import org.jspecify.annotations.Nullable;

/** What a transaction is now. Null payment: gone, or not one that is judged. */
public record Change(String tenant, Id transaction, @Nullable Payment payment) {}
