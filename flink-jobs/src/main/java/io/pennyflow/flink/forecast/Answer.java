package io.pennyflow.flink.forecast;

import org.jspecify.annotations.Nullable;

/**
 * A forecast as it lies on its topic.
 *
 * @param key as bytes, and in short as {@code name}
 * @param value null, a tombstone, when there is nothing to forecast any more
 * @param round of its question
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way, never compared.
public record Answer(
        String tenant, String name, byte[] key, byte @Nullable [] value, Round round) {}
