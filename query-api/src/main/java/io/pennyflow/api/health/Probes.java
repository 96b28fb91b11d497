package io.pennyflow.api.health;

import io.pennyflow.api.health.Probe.Finding;
import io.pennyflow.api.platform.PartStates;
import io.pennyflow.api.platform.Topics;
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
