package io.pennyflow.api.platform;

import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/**
 * The broker and the registry, for features that write or read topics. Nothing connects before it
 * is used.
 */
@Component
public class Topics {
    private final Settings settings;
    private final Serdes serdes;

    Topics(Settings settings) {
        this.settings = settings;
        this.serdes = new Serdes(new Registry(settings.registry().url()));
    }

    public String bootstrapServers() {
        return settings.kafka().bootstrapServers();
    }

    public URI registry() {
        return settings.registry().url();
    }

    public Serdes serdes() {
        return serdes;
    }

    /**
     * Where topics are.
     *
     * @param kafka the broker
     * @param registry Confluent's API of the registry
     */
    @ConfigurationProperties("pennyflow")
    record Settings(@DefaultValue Broker kafka, @DefaultValue SchemaRegistry registry) {}

    /** A broker, as {@code host:port}. */
    record Broker(@DefaultValue("127.0.0.1:9092") String bootstrapServers) {}

    /** A registry, up to and with the version of its API. */
    record SchemaRegistry(@DefaultValue("http://127.0.0.1:8081/apis/ccompat/v7") URI url) {}
}
