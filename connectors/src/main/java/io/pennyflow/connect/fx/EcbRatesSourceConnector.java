package io.pennyflow.connect.fx;

import io.pennyflow.schemas.topic.TenantPartitioner;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.connect.connector.Task;
import org.apache.kafka.connect.source.SourceConnector;

/** Brings the European Central Bank's reference rates to their topic. */
public final class EcbRatesSourceConnector extends SourceConnector {
    static final String VERSION =
            Optional.ofNullable(
                            EcbRatesSourceConnector.class.getPackage().getImplementationVersion())
                    .orElse("0");

    private static final String BYTES = "org.apache.kafka.connect.converters.ByteArrayConverter";

    private Map<String, String> properties = Map.of();

    /** The connector's configuration, the bank itself not asked. */
    public static Map<String, String> config(URI registry) {
        return Map.of(
                "connector.class",
                EcbRatesSourceConnector.class.getName(),
                "tasks.max",
                "1",
                "key.converter",
                BYTES,
                "value.converter",
                BYTES,
                EcbRatesConfig.REGISTRY,
                registry.toString(),
                "producer.override.partitioner.class",
                TenantPartitioner.class.getName(),
                "errors.log.enable",
                "true",
                "errors.log.include.messages",
                "false");
    }

    @Override
    public void start(Map<String, String> properties) {
        this.properties = Map.copyOf(properties);
    }

    @Override
    public Class<? extends Task> taskClass() {
        return EcbRatesSourceTask.class;
    }

    /** One task, whatever is allowed: days must arrive in their order. */
    @Override
    public List<Map<String, String>> taskConfigs(int maxTasks) {
        return List.of(properties);
    }

    @Override
    public void stop() {}

    @Override
    public ConfigDef config() {
        return EcbRatesConfig.DEFINITION;
    }

    @Override
    public String version() {
        return VERSION;
    }
}
