package io.pennyflow.schemas.topic;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.Partitioner;
import org.apache.kafka.common.Cluster;
import org.apache.kafka.common.utils.Utils;
import org.jspecify.annotations.Nullable;

/**
 * Puts all of a tenant's records, of every topic, in the same partition, so that facts and intent
 * meet without a shuffle. Works on the key's bytes in wire format, so any producer can use it.
 *
 * <p>Keys of ours start with the tenant id, an Avro string of 36 characters; keys that do not (a
 * currency) are spread by all their bytes. The schema id in front never counts.
 */
public final class TenantPartitioner implements Partitioner {
    private static final int HEADER_BYTES = 5;
    private static final int UUID_BYTES = 36;
    private static final byte UUID_LENGTH_ZIGZAG = UUID_BYTES * 2;

    @Override
    public int partition(
            String topic,
            Object key,
            byte @Nullable [] keyBytes,
            Object value,
            byte @Nullable [] valueBytes,
            Cluster cluster) {
        if (keyBytes == null) {
            throw new IllegalArgumentException("A record without a key for topic " + topic + ".");
        }
        return partitionOf(keyBytes, cluster.partitionCountForTopic(topic));
    }

    /** The partition of a key in wire format, from 0 to {@code partitions} - 1. */
    public static int partitionOf(byte[] wireKey, int partitions) {
        var from = HEADER_BYTES;
        var until = wireKey.length;
        if (until >= HEADER_BYTES + 1 + UUID_BYTES && wireKey[from] == UUID_LENGTH_ZIGZAG) {
            from = HEADER_BYTES + 1;
            until = from + UUID_BYTES;
        }
        return partitionOfBytes(Arrays.copyOfRange(wireKey, from, until), partitions);
    }

    /** The partition of everything a tenant owns, from 0 to {@code partitions} - 1. */
    public static int partitionOf(UUID tenant, int partitions) {
        return partitionOfBytes(tenant.toString().getBytes(StandardCharsets.US_ASCII), partitions);
    }

    private static int partitionOfBytes(byte[] bytes, int partitions) {
        return Utils.toPositive(Utils.murmur2(bytes)) % partitions;
    }

    @Override
    public void close() {}

    @Override
    public void configure(Map<String, ?> configs) {}
}
