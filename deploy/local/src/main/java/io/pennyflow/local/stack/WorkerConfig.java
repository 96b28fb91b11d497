package io.pennyflow.local.stack;

import java.util.HashMap;
import java.util.Map;

/** The settings of the one Connect worker. */
final class WorkerConfig {
    private static final String BYTES = "org.apache.kafka.connect.converters.ByteArrayConverter";

    private WorkerConfig() {}

    static Map<String, String> of(StackSettings settings) {
        var all = new HashMap<String, String>();
        all.putAll(identity(settings));
        all.putAll(quickRestart());
        return all;
    }

    private static Map<String, String> identity(StackSettings settings) {
        return Map.ofEntries(
                Map.entry("bootstrap.servers", settings.bootstrapServers()),
                Map.entry("group.id", "connect"),
                Map.entry("listeners", settings.connect().toString()),
                Map.entry("key.converter", BYTES),
                Map.entry("value.converter", BYTES),
                Map.entry("config.storage.topic", "connect-configs"),
                Map.entry("config.storage.replication.factor", "1"),
                Map.entry("offset.storage.topic", "connect-offsets"),
                Map.entry("offset.storage.partitions", "4"),
                Map.entry("offset.storage.replication.factor", "1"),
                Map.entry("status.storage.topic", "connect-status"),
                Map.entry("status.storage.partitions", "4"),
                Map.entry("status.storage.replication.factor", "1"),
                Map.entry("plugin.discovery", "service_load"),
                Map.entry("offset.flush.interval.ms", "1000"),
                Map.entry("connector.client.config.override.policy", "All"));
    }

    // The member a killed process leaves in the group, and in those of its sinks, goes in seconds.
    private static Map<String, String> quickRestart() {
        return Map.of(
                "session.timeout.ms", "3000",
                "heartbeat.interval.ms", "500",
                "scheduled.rebalance.max.delay.ms", "0",
                "consumer.session.timeout.ms", "3000",
                "consumer.heartbeat.interval.ms", "500");
    }
}
