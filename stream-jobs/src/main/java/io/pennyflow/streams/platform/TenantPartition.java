package io.pennyflow.streams.platform;

import io.pennyflow.schemas.topic.TenantPartitioner;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** {@link TenantPartitioner} as sinks of a topology want it. */
public final class TenantPartition implements StreamPartitioner<byte[], byte[]> {

    @Override
    public Optional<Set<Integer>> partitions(
            String topic, byte[] key, byte[] value, int partitions) {
        return Optional.of(Set.of(TenantPartitioner.partitionOf(key, partitions)));
    }
}
