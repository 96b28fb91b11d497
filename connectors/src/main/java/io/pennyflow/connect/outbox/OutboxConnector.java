package io.pennyflow.connect.outbox;

import io.pennyflow.schemas.topic.TenantPartitioner;
import java.util.LinkedHashMap;
import java.util.Map;

/** How Debezium reads the outbox: inserts only, from the slot's position, in commit order. */
public final class OutboxConnector {
    private static final String BYTES = "io.debezium.converters.BinaryDataConverter";
    private static final String JSON = "org.apache.kafka.connect.json.JsonConverter";

    private OutboxConnector() {}

    /** The connector's configuration for the database where the outbox is. */
    public static Map<String, String> config(String host, int port, String database) {
        var config = new LinkedHashMap<String, String>();
        config.put("connector.class", "io.debezium.connector.postgresql.PostgresConnector");
        config.put("tasks.max", "1");
        config.put("topic.prefix", "pennyflow");
        config.put("database.hostname", host);
        config.put("database.port", Integer.toString(port));
        config.put("database.dbname", database);
        config.put("database.user", "outbox_reader");
        config.putAll(reading());
        config.putAll(confirming());
        config.putAll(converting());
        config.putAll(routing());
        config.putAll(producing());
        return config;
    }

    private static Map<String, String> reading() {
        return Map.ofEntries(
                Map.entry("plugin.name", OutboxSlot.PLUGIN),
                Map.entry("slot.name", OutboxSlot.NAME),
                Map.entry("publication.name", "pennyflow_outbox"),
                Map.entry("publication.autocreate.mode", "disabled"),
                Map.entry("schema.include.list", "public"),
                Map.entry("table.include.list", "public.outbox"),
                // The table is always empty; without a stored position the slot's own counts.
                Map.entry("snapshot.mode", "no_data"),
                Map.entry("binary.handling.mode", "bytes"),
                Map.entry("poll.interval.ms", "20"),
                Map.entry("errors.max.retries", "-1"));
    }

    // PostgreSQL keeps its log up to what was confirmed, and the views write far more log than the
    // outbox. A heartbeat confirms the end of the last transaction that had an outbox row; from
    // there on the driver confirms whatever holds none.
    private static Map<String, String> confirming() {
        return Map.of(
                "heartbeat.interval.ms", "5000",
                "lsn.flush.mode", "connector_and_driver",
                // So the slot is mostly ahead of what Connect remembers, and right to be: it has
                // only passed rows that are on their topics. By default Debezium takes it for loss.
                "offset.mismatch.strategy", "trust_slot",
                "status.update.interval.ms", "5000",
                // The one topic that is not in the catalogue; nobody reads it.
                "topic.creation.default.partitions", "1",
                "topic.creation.default.replication.factor", "-1",
                "topic.creation.default.cleanup.policy", "compact");
    }

    // Intents are bytes and stay as they are; heartbeats alone are structures.
    private static Map<String, String> converting() {
        return Map.of(
                "key.converter", BYTES,
                "key.converter.delegate.converter.type", JSON,
                "key.converter.delegate.converter.type.schemas.enable", "false",
                "value.converter", BYTES,
                "value.converter.delegate.converter.type", JSON,
                "value.converter.delegate.converter.type.schemas.enable", "false");
    }

    private static Map<String, String> routing() {
        return Map.ofEntries(
                Map.entry("transforms", "outbox"),
                Map.entry("transforms.outbox.type", "io.debezium.transforms.outbox.EventRouter"),
                Map.entry("transforms.outbox.table.field.event.id", "outbox_id"),
                Map.entry("transforms.outbox.table.field.event.key", "key"),
                Map.entry("transforms.outbox.table.field.event.payload", "payload"),
                Map.entry("transforms.outbox.route.by.field", "topic"),
                Map.entry("transforms.outbox.route.topic.replacement", "${routedByValue}"),
                // A deletion is an intent too: no payload, so a tombstone.
                Map.entry("transforms.outbox.route.tombstone.on.empty.payload", "true"));
    }

    private static Map<String, String> producing() {
        return Map.of(
                "producer.override.partitioner.class", TenantPartitioner.class.getName(),
                "producer.override.linger.ms", "0",
                "producer.override.enable.idempotence", "true",
                "errors.log.enable", "true",
                "errors.log.include.messages", "false");
    }
}
