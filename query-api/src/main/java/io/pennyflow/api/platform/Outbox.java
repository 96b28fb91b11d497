package io.pennyflow.api.platform;

import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.wire.WireSerde;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says on a topic what a transaction decided, if and only if it commits. The row is deleted at
 * once: the log keeps the insert, which is all that Debezium reads.
 */
@Component
public class Outbox {
    private final JdbcClient jdbc;
    private final Topics topics;
    private final Map<String, WireSerde<? extends SpecificRecord>> serdes =
            new ConcurrentHashMap<>();

    Outbox(JdbcClient jdbc, Topics topics) {
        this.jdbc = jdbc;
        this.topics = topics;
    }

    /**
     * Call it inside the {@link TenantScope} that writes the table.
     *
     * @param value the whole new state, or null to say that it is gone
     */
    public <K extends SpecificRecord, V extends SpecificRecord> void write(
            TenantId tenant, TopicSpec<K, V> topic, K key, @Nullable V value) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        "insert into outbox (tenant_id, outbox_id, topic, key, payload)"
                                + " values (?, ?, ?, ?, ?)")
                .params(tenant.value(), id, topic.name())
                .param(keys(topic).toBytes(key))
                .param(value == null ? null : values(topic).toBytes(value))
                .update();
        jdbc.sql("delete from outbox where outbox_id = ?").param(id).update();
    }

    @SuppressWarnings("unchecked") // The subject names the type.
    private <K extends SpecificRecord> WireSerde<K> keys(TopicSpec<K, ?> topic) {
        return (WireSerde<K>)
                serdes.computeIfAbsent(topic.keySubject(), it -> topics.serdes().key(topic));
    }

    @SuppressWarnings("unchecked") // The subject names the type.
    private <V extends SpecificRecord> WireSerde<V> values(TopicSpec<?, V> topic) {
        return (WireSerde<V>)
                serdes.computeIfAbsent(topic.valueSubject(), it -> topics.serdes().value(topic));
    }
}
