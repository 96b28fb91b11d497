package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.platform.Id;
import org.jspecify.annotations.Nullable;

/**
 * Payments of one household that are compared with each other: of one merchant or of one category,
 * in one currency, in one direction. A refund says nothing about what is usually paid.
 */
public record Group(
        @Nullable Id merchant, @Nullable String category, String currency, boolean incoming) {}
