package io.pennyflow.local.stack;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.connect.runtime.ConnectorConfig;
import org.apache.kafka.connect.runtime.Herder;
import org.apache.kafka.connect.runtime.distributed.DistributedHerder;

/** Puts connectors into a worker. */
final class Connectors {
    private static final long PATIENCE_SECONDS = 30;

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
