package io.pennyflow.local.stack;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where one stack keeps its data and is reached.
 *
 * @param data the one directory everything durable is in
 * @param registryHome the unpacked distribution of the schema registry
 */
public record StackSettings(Path data, Ports ports, Path registryHome) {
    static final String HOST = "127.0.0.1";

    private static final String REGISTRY_HOME = "pennyflow.registry.home";

    /** With the registry's distribution from where the build, or the launcher, says it is. */
    public static StackSettings of(Path data, Ports ports) {
        var home = System.getProperty(REGISTRY_HOME);
        if (home == null) {
            throw new CannotStart(
                    "Start Pennyflow with ./pennyflow; without it -D"
                            + REGISTRY_HOME
                            + " must name the unpacked schema registry.");
        }
        return new StackSettings(data.toAbsolutePath().normalize(), ports, Path.of(home));
    }

    public String bootstrapServers() {
        return HOST + ":" + ports.kafka();
    }

    public URI registry() {
        return URI.create("http://%s:%d/apis/ccompat/v7".formatted(HOST, ports.registry()));
    }

    public URI connect() {
        return URI.create("http://%s:%d".formatted(HOST, ports.connect()));
    }

    /** The page and the API. */
    public URI address() {
        return URI.create("http://localhost:" + ports.http());
    }

    /** Names no user: in an address that would beat whatever a client says itself. */
    String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s"
                .formatted(HOST, ports.postgres(), PostgresPart.DATABASE);
    }

    public String jdbcUrl(String user) {
        return jdbcUrl() + "?user=" + user;
    }
}
