package io.pennyflow.connect.notify;

import io.pennyflow.connect.platform.TestDatabase;
import io.pennyflow.connect.platform.TestRegistry;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.alerts.v1.AlertKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.schemas.wire.WireSerde;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.metrics.PluginMetrics;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.connect.data.Schema;
import org.apache.kafka.connect.sink.ErrantRecordReporter;
import org.apache.kafka.connect.sink.SinkRecord;
import org.apache.kafka.connect.sink.SinkTaskContext;
import org.jspecify.annotations.Nullable;

/** The task of one channel as Connect drives it, on the real clock with short pauses. */
final class NotifyHarness implements AutoCloseable {
    final List<String> deadLetters = new ArrayList<>();

    private final NotifySinkTask task;
    private final Map<String, String> properties;
    private final WireSerde<AlertKey> keys;
    private final WireSerde<Alert> values;
    private final Clock clock = Clock.systemUTC();
    private long offset;

    NotifyHarness(
            Channel channel,
            TestDatabase database,
            TestRegistry registry,
            Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put(NotifyConfig.RETRY_FIRST, "20");
        all.put(NotifyConfig.ALLOW_PRIVATE, "127.0.0.1");
        all.put(NotifyConfig.PAGE, "https://money.example.org");
        this.properties = NotifySinkConnector.config(channel, registry.uri(), database.url(), all);
        var serdes = new Serdes(new Registry(registry.uri()));
        this.keys = serdes.key(Catalogue.ALERTS);
        this.values = serdes.value(Catalogue.ALERTS);
        this.task = new NotifySinkTask(clock);
        task.initialize(new Context());
        task.start(properties);
    }

    void put(List<Alert> alerts) {
        task.put(alerts.stream().map(it -> record(it, clock.millis())).toList());
    }

    void putOld(Alert alert, long millisAgo) {
        task.put(List.of(record(alert, clock.millis() - millisAgo)));
    }

    void putBytes(byte[] bytes) {
        task.put(List.of(record(bytes, bytes, clock.millis())));
    }

    private SinkRecord record(Alert alert, long at) {
        var key = new AlertKey(alert.getTenantId(), alert.getAlertId());
        return record(keys.toBytes(key), values.toBytes(alert), at);
    }

    private SinkRecord record(byte[] key, byte[] value, long at) {
        return new SinkRecord(
                Catalogue.ALERTS.name(),
                0,
                Schema.BYTES_SCHEMA,
                key,
                Schema.BYTES_SCHEMA,
                value,
                offset++,
                at,
                TimestampType.CREATE_TIME);
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
        public void offset(Map<TopicPartition, Long> offsets) {}

        @Override
        public void offset(TopicPartition partition, long to) {}

        @Override
        public void timeout(long millis) {}

        @Override
        public Set<TopicPartition> assignment() {
            return Set.of();
        }

        @Override
        public void pause(TopicPartition... partitions) {}

        @Override
        public void resume(TopicPartition... partitions) {}

        @Override
        public void requestCommit() {}

        @Override
        public @Nullable ErrantRecordReporter errantRecordReporter() {
            return (record, reason) -> {
                deadLetters.add(String.valueOf(reason.getMessage()));
                return CompletableFuture.completedFuture(null);
            };
        }

        @Override
        public PluginMetrics pluginMetrics() {
            throw new UnsupportedOperationException();
        }
    }
}
