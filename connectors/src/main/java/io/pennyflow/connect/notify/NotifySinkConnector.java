package io.pennyflow.connect.notify;

import io.pennyflow.schemas.topic.Catalogue;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import org.apache.kafka.connect.sink.SinkConnector;

/** Sends alerts out by one channel. */
public final class NotifySinkConnector extends SinkConnector {
    static final String VERSION =
            Optional.ofNullable(NotifySinkConnector.class.getPackage().getImplementationVersion())
                    .orElse("0");

    private static final String BYTES = "org.apache.kafka.connect.converters.ByteArrayConverter";

    private Map<String, String> properties = Map.of();

    /**
     * The configuration of a channel's connector.
     *
     * @param settings what differs from the defaults, under the full names of the settings
     */
    public static Map<String, String> config(
            Channel channel, URI registry, String jdbcUrl, Map<String, String> settings) {
        var config = new LinkedHashMap<String, String>();
        config.put("connector.class", NotifySinkConnector.class.getName());
        config.put("tasks.max", "1");
        config.put("topics", Catalogue.ALERTS.name());
        config.put("key.converter", BYTES);
        config.put("value.converter", BYTES);
        config.put(NotifyConfig.CHANNEL, channel.wire());
        config.put(NotifyConfig.REGISTRY, registry.toString());
        config.put(NotifyConfig.CONNECTION, jdbcUrl);
        config.put("errors.tolerance", "all");
        config.put("errors.deadletterqueue.topic.name", Catalogue.ALERTS.deadLetters());
        config.put("errors.deadletterqueue.topic.replication.factor", "-1");
        config.put("errors.deadletterqueue.context.headers.enable", "true");
        config.put("errors.log.enable", "true");
        config.put("errors.log.include.messages", "false");
        config.put("consumer.override.isolation.level", "read_committed");
        config.put("consumer.override.auto.offset.reset", "earliest");
        config.put("consumer.override.max.poll.records", "2000");
        config.put("consumer.override.fetch.max.wait.ms", "100");
        // A killed worker's successor takes its place at once.
        config.put("consumer.override.group.instance.id", channel.connector());
        config.put("consumer.override.session.timeout.ms", "6000");
        config.put("consumer.override.heartbeat.interval.ms", "2000");
        config.putAll(settings);
        return config;
    }

    /** Those that can work with these settings: letters need a mail server. */
    public static List<Channel> channels(Map<String, String> settings) {
        return Arrays.stream(Channel.values())
                .filter(
                        it ->
                                it != Channel.EMAIL
                                        || !settings.getOrDefault(NotifyConfig.SMTP_HOST, "")
                                                .isBlank())
                .toList();
    }

    @Override
    public void start(Map<String, String> properties) {
        this.properties = Map.copyOf(properties);
    }

    @Override
    public Class<? extends Task> taskClass() {
        return NotifySinkTask.class;
    }

    /** One task, whatever is allowed: what it does is little, what it waits for is elsewhere. */
    @Override
    public List<Map<String, String>> taskConfigs(int maxTasks) {
        return List.of(properties);
    }

    @Override
    public void stop() {}

    @Override
    public ConfigDef config() {
        return NotifyConfig.DEFINITION;
    }

    @Override
    public String version() {
        return VERSION;
    }
}
