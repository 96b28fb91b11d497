package io.pennyflow.api.local;

import io.pennyflow.api.fixture.LocalApi;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** The API with a broker behind it: what is started streams. */
public final class ApiWithBroker implements AutoCloseable {
    private final LocalApi api;
    private final LocalBroker broker;
    private final ConfigurableApplicationContext application;

    private ApiWithBroker(
            LocalApi api, LocalBroker broker, ConfigurableApplicationContext application) {
        this.api = api;
        this.broker = broker;
        this.application = application;
    }

    static ApiWithBroker start(LocalApi api) {
        try {
            var broker = new LocalBroker(Files.createTempDirectory("pennyflow-broker"));
            var servers =
                    Map.<String, Object>of(
                            "pennyflow.kafka.bootstrap-servers", broker.bootstrapServers());
            return new ApiWithBroker(api, broker, api.startAnother(servers));
        } catch (Exception e) {
            throw new IllegalStateException("The broker does not start.", e);
        }
    }

    /** The same database without a broker. */
    public LocalApi api() {
        return api;
    }

    public URI uri() {
        return LocalApi.uri(application);
    }

    /** Where the files of imports wait. */
    public Path uploads() {
        return api.data().resolve("uploads");
    }

    /** How many records on a topic name an import. */
    public long recordsOf(String topic, String importId) {
        return Committed.records(broker.bootstrapServers(), topic).stream()
                .filter(
                        it ->
                                new String(it.value(), StandardCharsets.ISO_8859_1)
                                        .contains(importId))
                .count();
    }

    @Override
    public void close() {
        application.close();
        broker.close();
    }
}
