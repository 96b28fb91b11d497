package io.pennyflow.connect.view;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import org.apache.kafka.connect.sink.SinkConnector;

/** Keeps one view table equal to one compacted topic. */
public final class ViewSinkConnector extends SinkConnector {
    static final String VERSION =
            Optional.ofNullable(ViewSinkConnector.class.getPackage().getImplementationVersion())
                    .orElse("0");

    private static final String BYTES = "org.apache.kafka.connect.converters.ByteArrayConverter";

    private Map<String, String> properties = Map.of();

    /** The configuration of the connector that writes this view. */
    public static Map<String, String> config(View view, URI registry, String jdbcUrl) {
        var config = new LinkedHashMap<String, String>();
        config.put("connector.class", ViewSinkConnector.class.getName());
        config.put("tasks.max", "1");
        config.put("topics", view.topic().name());
        config.put("key.converter", BYTES);
        config.put("value.converter", BYTES);
        config.put(ViewSinkConfig.TABLE, view.table());
        config.put(ViewSinkConfig.REGISTRY, registry.toString());
        config.put(ViewSinkConfig.CONNECTION, jdbcUrl);
        config.putAll(refusing(view));
        config.putAll(consuming(view));
        return config;
    }

    private static Map<String, String> refusing(View view) {
        return Map.of(
                "errors.tolerance", "all",
                "errors.deadletterqueue.topic.name", view.topic().deadLetters(),
                "errors.deadletterqueue.topic.replication.factor", "-1", // The broker's default.
                "errors.deadletterqueue.context.headers.enable", "true",
                "errors.log.enable", "true",
                "errors.log.include.messages", "false");
    }

    private static Map<String, String> consuming(View view) {
        return Map.of(
                "consumer.override.isolation.level", "read_committed",
                "consumer.override.auto.offset.reset", "earliest",
                "consumer.override.max.poll.records", "10000",
                "consumer.override.max.partition.fetch.bytes", "8388608",
                "consumer.override.fetch.min.bytes", "1",
                // The end of a transaction does not wake a fetch that waits for committed records:
                // with Kafka's half a second an alert came 280 ms later.
                "consumer.override.fetch.max.wait.ms", "50",
                // A killed worker's successor takes the place of this one at once, it need not
                // wait until the group misses it.
                "consumer.override.group.instance.id", view.connector(),
                "consumer.override.session.timeout.ms", "6000",
                "consumer.override.heartbeat.interval.ms", "2000");
    }

    @Override
    public void start(Map<String, String> properties) {
        this.properties = Map.copyOf(properties);
    }

    @Override
    public Class<? extends Task> taskClass() {
        return ViewSinkTask.class;
    }

    /** One task, whatever is allowed: rows of one view are written by one hand. */
    @Override
    public List<Map<String, String>> taskConfigs(int maxTasks) {
        return List.of(properties);
    }

    @Override
    public void stop() {}

    @Override
    public ConfigDef config() {
        return ViewSinkConfig.DEFINITION;
    }

    @Override
    public String version() {
        return VERSION;
    }
}
