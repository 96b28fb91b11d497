package io.pennyflow.local.bench;

import io.pennyflow.local.platform.Patience;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a cluster that runs one job says of it on Flink's REST API. */
final class FlinkRest {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI address;

    FlinkRest(int port) {
        address = URI.create("http://127.0.0.1:" + port);
    }

    /** A checkpoint as Flink measured it. */
    record Checkpoint(long bytes, long millis) {}

    void awaitRunning() {
        Patience.until("all tasks to run", LIMIT, this::isRunning);
    }

    private boolean isRunning() {
        return job().map(it -> it.get("tasks"))
                .filter(it -> it.get("total").asInt() > 0)
                .filter(it -> it.get("running").asInt() == it.get("total").asInt())
                .isPresent();
    }

    private Optional<JsonNode> job() {
        return ask("GET", "/jobs/overview").get("jobs").valueStream().findFirst();
    }

    private String checkpoints() {
        return "/jobs/" + job().orElseThrow().get("jid").asString() + "/checkpoints";
    }

    /** Takes one now and returns when it is complete. */
    Checkpoint checkpoint() {
        var trigger = checkpoints() + "/" + ask("POST", checkpoints()).get("request-id").asString();
        var id = Patience.forAnswer("a checkpoint", LIMIT, () -> outcome(trigger));
        var details = checkpoints() + "/details/" + id;
        return Patience.forAnswer("its figures", LIMIT, () -> figures(ask("GET", details)));
    }

    // They are some seconds old, so the newest checkpoint may be missing at first.
    private static Optional<Checkpoint> figures(JsonNode details) {
        return details.has("state_size")
                ? Optional.of(
                        new Checkpoint(
                                details.get("state_size").asLong(),
                                details.get("end_to_end_duration").asLong()))
                : Optional.empty();
    }

    // Flink keeps an outcome, and does not stop, until somebody has asked for it.
    private Optional<Long> outcome(String trigger) {
        var answer = ask("GET", trigger);
        if (!answer.at("/operation/failure-cause").isMissingNode()) {
            throw new IllegalStateException("No checkpoint: " + answer);
        }
        return Optional.of(answer.at("/operation/checkpointId"))
                .filter(JsonNode::isNumber)
                .map(JsonNode::asLong);
    }

    private JsonNode ask(String method, String path) {
        var body = method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}");
        var request =
                HttpRequest.newBuilder(address.resolve(path))
                        .header("Content-Type", "application/json")
                        .method(method, body)
                        .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("Flink does not answer at " + address + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking " + address + ".", e);
        }
    }
}
