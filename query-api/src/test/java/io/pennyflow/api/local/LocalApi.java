package io.pennyflow.api.local;

import io.pennyflow.api.QueryApi;
import io.pennyflow.api.platform.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole API on a free port, with a real database, broker and a small registry behind it. */
public final class LocalApi implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final LocalRegistry registry = new LocalRegistry();
    private final LocalBroker broker;
    private final Path uploads;
    private final ConfigurableApplicationContext application;

    public LocalApi(Path directory) throws Exception {
        uploads = Files.createDirectories(directory.resolve("data"));
        postgres = EmbeddedPostgres.start();
        Migrations.run(postgres.getPostgresDatabase());
        broker = new LocalBroker(Files.createDirectories(directory.resolve("kafka")));
        application = QueryApi.start(properties());
    }

    public URI uri() {
        var server =
                Objects.requireNonNull(((WebServerApplicationContext) application).getWebServer());
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    public DataSource superuser() {
        return postgres.getPostgresDatabase();
    }

    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    public Path uploads() {
        return uploads.resolve("uploads");
    }

    private Map<String, Object> properties() {
        var all = new HashMap<String, Object>();
        all.put("server.port", 0);
        all.put("spring.datasource.url", postgres.getJdbcUrl("query_api", "postgres"));
        all.put("pennyflow.kafka.bootstrap-servers", broker.bootstrapServers());
        all.put("pennyflow.registry.url", registry.uri());
        all.put("pennyflow.data.directory", uploads);
        return all;
    }

    @Override
    public void close() throws IOException {
        application.close();
        broker.close();
        registry.close();
        postgres.close();
    }
}
