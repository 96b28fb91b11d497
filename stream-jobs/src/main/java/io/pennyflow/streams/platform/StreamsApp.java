package io.pennyflow.streams.platform;

import static java.util.stream.Collectors.toMap;

import io.pennyflow.schemas.wire.Registry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;

/** The chosen topologies, running in this process, each an application of its own. */
public final class StreamsApp implements AutoCloseable {
    /** How long a topology may take to finish what it has begun. */
    static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(20);

    private final Map<String, KafkaStreams> running = new LinkedHashMap<>();
    private final List<RecordCount> goingFirst = new CopyOnWriteArrayList<>();
    private final List<KafkaStreams> yielding = new CopyOnWriteArrayList<>();
    private final GlobalDeadLetters deadLetters;

    private StreamsApp(GlobalDeadLetters deadLetters) {
        this.deadLetters = deadLetters;
    }

    /** Returns at once; {@link #states()} tells when a topology is RUNNING. */
    public static StreamsApp start(StreamsSettings settings) {
        var known = known();
        var app = new StreamsApp(new GlobalDeadLetters(settings.bootstrapServers()));
        var registry = new Registry(settings.registry());
        try {
            for (var name : settings.topologies()) {
                app.start(settings, registry, chosen(known, name));
            }
        } catch (RuntimeException e) {
            app.close();
            throw e;
        }
        return app;
    }

    /** Topology to its state, such as RUNNING, REBALANCING or ERROR. */
    public Map<String, String> states() {
        var states = new HashMap<String, String>();
        running.forEach((name, streams) -> states.put(name, streams.state().name()));
        return Map.copyOf(states);
    }

    /** Records that the topologies which give way to nobody have taken since they started. */
    public long taken() {
        return goingFirst.stream().mapToLong(RecordCount::now).sum();
    }

    /**
     * Makes the topologies that give way wait until {@link #release}; they stay in their groups.
     */
    public void hold() {
        yielding.forEach(KafkaStreams::pause);
    }

    public void release() {
        yielding.forEach(KafkaStreams::resume);
    }

    @Override
    public void close() {
        running.values().parallelStream().forEach(streams -> streams.close(CLOSE_TIMEOUT));
        deadLetters.close();
    }

    private void start(StreamsSettings settings, Registry registry, TopologySource source) {
        var name = source.name();
        var properties = StreamsProperties.of(name, settings);
        properties.put(DeadLetters.OF_GLOBAL_STORES, deadLetters);
        properties.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG),
                name + "-" + InstanceId.in(settings.stateDirectory()));
        var streams = created(source, registry, properties);
        streams.setUncaughtExceptionHandler(new ThreadReplacement(name, Clock.systemUTC()));
        running.put(name, streams);
        if (source.priority() < Thread.NORM_PRIORITY) {
            yielding.add(streams);
        } else {
            goingFirst.add(new RecordCount(streams));
        }
        streams.start();
    }

    /** Threads have the priority of the one that makes them. Nothing relies on it but speed. */
    @SuppressWarnings("ThreadPriorityCheck")
    private static KafkaStreams created(
            TopologySource source, Registry registry, Properties properties) {
        var thread = Thread.currentThread();
        var priority = thread.getPriority();
        thread.setPriority(source.priority());
        try {
            return new KafkaStreams(source.topology(registry), properties);
        } finally {
            thread.setPriority(priority);
        }
    }

    private static Map<String, TopologySource> known() {
        return ServiceLoader.load(TopologySource.class, StreamsApp.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .collect(toMap(TopologySource::name, Function.identity()));
    }

    private static TopologySource chosen(Map<String, TopologySource> known, String name) {
        var source = known.get(name);
        if (source == null) {
            throw new IllegalArgumentException(
                    "There is no topology %s; there are %s.".formatted(name, known.keySet()));
        }
        return source;
    }
}
