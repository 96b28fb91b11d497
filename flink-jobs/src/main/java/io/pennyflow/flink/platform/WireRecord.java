package io.pennyflow.flink.platform;

import org.jspecify.annotations.Nullable;

/** A Kafka record as it lies on its topic, with where that was. Null value: a tombstone. */
@SuppressWarnings("ArrayRecordComponent") // Bytes on their way, never compared.
public record WireRecord(
        String topic, int partition, long offset, byte @Nullable [] key, byte @Nullable [] value) {}
