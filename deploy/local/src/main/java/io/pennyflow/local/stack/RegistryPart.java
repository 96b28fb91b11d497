package io.pennyflow.local.stack;

import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Apicurio's schema registry in this process, in a class loader of its own because it brings other
 * versions of nearly everything. Its schemas and their ids are in an H2 file that every commit
 * reaches at once (the one database its distribution is built with), so ids survive a kill.
 */
final class RegistryPart implements Part {
    private final StackSettings settings;
    private @Nullable IsolatedQuarkus app;

    RegistryPart(StackSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "registry";
    }

    @Override
    public String detail() {
        return settings.registry().toString();
    }

    @Override
    public void start() throws Exception {
        var directory = Files.createDirectories(settings.data().resolve("registry"));
        app =
                IsolatedQuarkus.start(
                        settings.registryHome(),
                        Map.ofEntries(
                                Map.entry("quarkus.http.host", StackSettings.HOST),
                                Map.entry("quarkus.http.port", port()),
                                Map.entry("quarkus.http.io-threads", "2"),
                                Map.entry("quarkus.thread-pool.max-threads", "8"),
                                Map.entry(
                                        "quarkus.datasource.jdbc.url",
                                        "jdbc:h2:file:%s/schemas;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"
                                                .formatted(directory)),
                                Map.entry("quarkus.datasource.jdbc.min-size", "1"),
                                Map.entry("quarkus.datasource.jdbc.initial-size", "1"),
                                Map.entry("quarkus.datasource.jdbc.max-size", "8"),
                                Map.entry("quarkus.log.level", "ERROR"),
                                Map.entry("quarkus.log.console.enable", "false"),
                                Map.entry("quarkus.banner.enabled", "false")));
        refuseBreakingChanges();
        new Serdes(new Registry(settings.registry())).registerAll();
    }

    private String port() {
        return Integer.toString(settings.ports().registry());
    }

    private void refuseBreakingChanges() throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(settings.registry().resolve("v7/config"))
                        .header("Content-Type", "application/vnd.schemaregistry.v1+json")
                        .PUT(BodyPublishers.ofString("{\"compatibility\":\"BACKWARD\"}"))
                        .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "The schema registry does not take its compatibility rule: " + answer.body());
        }
    }

    @Override
    public void stop() throws Exception {
        if (app != null) {
            app.close();
        }
    }
}
