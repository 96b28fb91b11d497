package io.pennyflow.streams.platform;

import java.net.URI;
import java.nio.file.Path;
import java.util.Set;

/**
 * Where the topologies run and which of them.
 *
 * @param registry where the registry's Confluent API starts, as {@code
 *     http://127.0.0.1:8081/apis/ccompat/v7}
 * @param stateDirectory kept over restarts; it also holds the identity of this process
 * @param threads stream threads of each topology
 * @param topologies names of those to run: enrichment, matching, rollup, alerts
 */
public record StreamsSettings(
        String bootstrapServers,
        URI registry,
        Path stateDirectory,
        int threads,
        Set<String> topologies) {

    public StreamsSettings {
        if (bootstrapServers.isBlank()) {
            throw new IllegalArgumentException("bootstrapServers names no broker.");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + ", but at least 1.");
        }
        if (topologies.isEmpty()) {
            throw new IllegalArgumentException("topologies is empty: there is nothing to run.");
        }
        topologies = Set.copyOf(topologies);
    }
}
