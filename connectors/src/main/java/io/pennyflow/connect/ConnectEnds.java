package io.pennyflow.connect;

import java.net.URI;

/**
 * What the connectors stand between.
 *
 * @param registry where the registry's API starts, such as {@code
 *     http://127.0.0.1:8081/apis/ccompat/v7}
 */
public record ConnectEnds(
        String bootstrapServers,
        URI registry,
        String postgresHost,
        int postgresPort,
        String database) {

    String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(postgresHost, postgresPort, database);
    }
}
