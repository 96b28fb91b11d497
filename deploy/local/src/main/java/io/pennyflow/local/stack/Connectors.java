package io.pennyflow.local.stack;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.connect.runtime.ConnectorConfig;
import org.apache.kafka.connect.runtime.Herder;
import org.apache.kafka.connect.runtime.distributed.DistributedHerder;
import org.apache.kafka.connect.runtime.rest.entities.ConnectorStateInfo;

/** Puts connectors into a worker and says how they do. */
final class Connectors {
    private static final long PATIENCE_SECONDS = 30;

    private static final String RUNNING = "RUNNING";

    private final DistributedHerder herder;

    Connectors(DistributedHerder herder) {
        this.herder = herder;
    }

    /** Puts each, new or changed; a connector that is put as it is keeps running untouched. */
    void put(Map<String, Map<String, String>> connectors)
            throws ExecutionException, InterruptedException, TimeoutException {
        for (var connector : connectors.entrySet()) {
            put(connector.getKey(), connector.getValue());
        }
    }

    /** Connector to its state, which is that of a task of it that does not run, if there is one. */
    Map<String, String> states() {
        var states = new TreeMap<String, String>();
        for (var name : herder.connectors()) {
            var status = herder.connectorStatus(name);
            var tasks = status.tasks().stream().map(ConnectorStateInfo.TaskState::state);
            states.put(
                    name,
                    Stream.concat(Stream.of(status.connector().state()), tasks)
                            .filter(state -> !state.equals(RUNNING))
                            .findFirst()
                            .orElse(RUNNING));
        }
        return states;
    }

    private void put(String name, Map<String, String> settings)
            throws ExecutionException, InterruptedException, TimeoutException {
        var done = new CompletableFuture<Herder.Created<?>>();
        var named = new HashMap<>(settings);
        named.put(ConnectorConfig.NAME_CONFIG, name);
        herder.putConnectorConfig(
                name,
                named,
                true,
                (error, created) -> {
                    if (error != null) {
                        done.completeExceptionally(error);
                    } else {
                        done.complete(created);
                    }
                });
        done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
