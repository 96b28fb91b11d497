package io.pennyflow.local.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL 17 as a child process, its binaries unpacked into the data directory. A server that
 * outlived a killed stack is stopped before ours starts on the same files.
 */
final class PostgresPart implements Part {
    static final String DATABASE = "postgres";
    static final String SUPERUSER = "postgres";

    private static final Duration START_WAIT = Duration.ofSeconds(60);

    private final StackSettings settings;
    private final Path data;
    private final Path initialized;
    private @Nullable EmbeddedPostgres server;

    PostgresPart(StackSettings settings) {
        this.settings = settings;
        this.data = settings.data().resolve("postgres");
        this.initialized = settings.data().resolve("postgres.initialized");
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public String detail() {
        return StackSettings.HOST + ":" + settings.ports().postgres();
    }

    @Override
    public void start() throws IOException {
        if (Files.notExists(initialized)) {
            DataDirectory.delete(data); // What a kill left of an initdb is not a database.
        }
        var log = Redirect.appendTo(settings.data().resolve("logs/postgres.log").toFile());
        var builder =
                EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(settings.data().resolve("bin").toFile())
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false) // The stack stops its parts in order.
                        .setPGStartupWait(START_WAIT)
                        .setPort(settings.ports().postgres())
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setErrorRedirector(log)
                        .setOutputRedirector(log);
        PostgresConfig.ALL.forEach(builder::setServerConfig);
        server = builder.start();
        Files.writeString(initialized, "");
    }

    @Override
    public void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }
}
