package io.pennyflow.api.health;

import io.pennyflow.api.health.Probe.Finding;
import io.pennyflow.api.platform.PartStates;
import io.pennyflow.api.platform.Topics;
import io.pennyflow.connect.outbox.OutboxSlot;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The questions that each part is asked. */
@Component
class Probes {
    private static final String SLOT =
            "select coalesce(wal_status, 'unreserved') from pg_replication_slots"
                    + " where slot_name = ?";
    private static final String MAKE_SLOT =
            "what people decided since is in the database, but not in the streams. Start the"
                    + " platform again, which makes the slot anew, and save those decisions again.";
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Topics topics;
    private final Broker broker;
    private final Worker worker;
    private final PartStates beside;
    private final JsonMapper json;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Probes(
            JdbcClient jdbc,
            Topics topics,
            Broker broker,
            Worker worker,
            PartStates beside,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.broker = broker;
        this.worker = worker;
        this.beside = beside;
        this.json = json;
    }

    List<Probe> all() {
        var all = new ArrayList<Probe>();
        all.add(probe("postgres", this::postgres));
        all.add(probe("kafka", () -> Finding.up(broker.nodes() + " broker")));
        all.add(probe("registry", this::registry));
        all.add(probe("connect", this::connect));
        all.add(probe("outbox", this::outbox));
        new TreeMap<>(beside.now()).forEach((part, jobs) -> all.add(probe(part, () -> jobs(jobs))));
        return all;
    }

    private Finding postgres() {
        return Finding.up(
                "PostgreSQL " + jdbc.sql("show server_version").query(String.class).single());
    }

    private Finding registry() throws Exception {
        var subjects = json.readTree(get(URI.create(topics.registry() + "/subjects")));
        return Finding.up(subjects.size() + " schemas");
    }

    private Finding connect() throws Exception {
        var connectors = json.readTree(get(worker.url().resolve("/connectors?expand=status")));
        var states = new TreeMap<String, String>();
        for (var connector : connectors.properties()) {
            var status = connector.getValue().get("status");
            var state = status.get("connector").get("state").asString();
            for (var task : status.get("tasks")) {
                state = "RUNNING".equals(state) ? task.get("state").asString() : state;
            }
            states.put(connector.getKey(), state);
        }
        return jobs(states);
    }

    private Finding outbox() {
        return jdbc.sql(SLOT)
                .param(OutboxSlot.NAME)
                .query(String.class)
                .optional()
                .map(Probes::slot)
                .orElseGet(
                        () ->
                                new Finding(
                                        Health.DOWN,
                                        "The replication slot %s is missing: %s"
                                                .formatted(OutboxSlot.NAME, MAKE_SLOT)));
    }

    /** What the state of the outbox's slot means. */
    static Finding slot(String walStatus) {
        return switch (walStatus) {
            case "reserved", "extended" -> Finding.up("replication slot " + walStatus);
            case "lost" ->
                    new Finding(
                            Health.DOWN,
                            "The replication slot %s is lost, it fell too far behind; drop it: %s"
                                    .formatted(OutboxSlot.NAME, MAKE_SLOT));
            default ->
                    new Finding(
                            Health.DEGRADED,
                            "The replication slot %s is about to be given up. See that Connect runs."
                                    .formatted(OutboxSlot.NAME));
        };
    }

    /** All that should run and does, or what does not by name. */
    static Finding jobs(Map<String, String> states) {
        var failing = new ArrayList<String>();
        states.forEach(
                (name, state) -> {
                    if (!"RUNNING".equals(state)) {
                        failing.add(name + " is " + state.toLowerCase(Locale.ROOT));
                    }
                });
        return failing.isEmpty()
                ? Finding.up(String.join(", ", states.keySet()))
                : new Finding(Health.DEGRADED, String.join(", ", failing));
    }

    private String get(URI uri) throws Exception {
        var answer =
                http.send(
                        HttpRequest.newBuilder(uri).timeout(PATIENCE).build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(uri + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static Probe probe(String part, Callable<Finding> question) {
        return new Probe() {
            @Override
            public String part() {
                return part;
            }

            @Override
            public Finding ask() throws Exception {
                return question.call();
            }
        };
    }

    /**
     * The Connect worker.
     *
     * @param url of its REST API
     */
    @ConfigurationProperties("pennyflow.connect")
    record Worker(@DefaultValue("http://127.0.0.1:8083") URI url) {}
}
