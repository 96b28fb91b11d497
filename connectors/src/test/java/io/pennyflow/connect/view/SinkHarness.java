package io.pennyflow.connect.view;

import io.pennyflow.connect.platform.TestDatabase;
import io.pennyflow.connect.platform.TestRegistry;
import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.schemas.wire.WireSerde;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.metrics.PluginMetrics;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.sink.ErrantRecordReporter;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTaskContext;
import org.jspecify.annotations.Nullable;

/** A view sink with everything around it real but Connect. One partition, offsets from 0. */
final class SinkHarness<K extends SpecificRecord, V extends SpecificRecord>
        implements AutoCloseable {
    final ViewSinkTask task = new ViewSinkTask();
    final List<SinkRecord> deadLetters = new ArrayList<>();
    final List<String> reasons = new ArrayList<>();
    final Map<TopicPartition, Long> rewoundTo = new HashMap<>();
    final TopicPartition partition;

    private final TopicSpec<K, V> topic;
    private final WireSerde<K> keys;
    private final WireSerde<V> values;
    private final Map<String, String> properties;

    SinkHarness(String table, TopicSpec<K, V> topic, TestDatabase database, TestRegistry registry) {
        this.topic = topic;
        var serdes = new Serdes(new Registry(registry.uri()));
        this.keys = serdes.key(topic);
        this.values = serdes.value(topic);
        this.partition = new TopicPartition(topic.name(), 0);
        this.properties =
                ViewSinkConnector.config(View.named(table), registry.uri(), database.url());
    }

    SinkHarness<K, V> start() {
        task.initialize(new Context());
        task.start(properties);
        task.open(Set.of(partition));
        return this;
    }

    SinkRecord record(long offset, K key, @Nullable V value) {
        return record(offset, keys.toBytes(key), values.serialize(topic.name(), value));
    }

    SinkRecord record(long offset, byte @Nullable [] key, byte @Nullable [] value) {
        return new SinkRecord(
                topic.name(), 0, Schema.BYTES_SCHEMA, key, Schema.BYTES_SCHEMA, value, offset);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final void put(SinkRecord... records) {
        task.put(List.of(records));
    }

    @Override
    public void close() {
        task.stop();
    }

    private final class Context implements SinkTaskContext {
        @Override
        public Map<String, String> configs() {
            return properties;
        }

        @Override
        public void offset(Map<TopicPartition, Long> offsets) {
            rewoundTo.putAll(offsets);
        }

        @Override
        public void offset(TopicPartition tp, long offset) {
            rewoundTo.put(tp, offset);
        }

        @Override
        public void timeout(long timeoutMs) {}

        @Override
        public Set<TopicPartition> assignment() {
            return Set.of(partition);
        }

        @Override
        public void pause(TopicPartition... partitions) {}

        @Override
        public void resume(TopicPartition... partitions) {}

        @Override
        public void requestCommit() {}

        @Override
        public ErrantRecordReporter errantRecordReporter() {
            return (record, reason) -> {
                deadLetters.add(record);
                reasons.add(String.valueOf(reason.getMessage()));
                return CompletableFuture.completedFuture(null);
            };
        }

        @Override
        public PluginMetrics pluginMetrics() {
            throw new UnsupportedOperationException();
        }
    }
}
