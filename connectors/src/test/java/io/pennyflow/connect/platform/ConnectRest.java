package io.pennyflow.connect.platform;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tests ask of Connect. */
public final class ConnectRest {
    private final String base;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.shared();

    ConnectRest(String base) {
        this.base = base;
    }

    public void put(String connector, Map<String, String> config) {
        send("PUT", "/connectors/" + connector + "/config", json.writeValueAsString(config));
    }

    public void send(String method, String path, String body) {
        var answer =
                exchange(
                        HttpRequest.newBuilder(URI.create(base + path))
                                .header("Content-Type", "application/json")
                                .method(method, HttpRequest.BodyPublishers.ofString(body)));
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(path + ": " + answer.body());
        }
    }

    /** Fails with the task's own words when a task does not run. */
    public void requireRunning(String connector) {
        var tasks = status(connector).path("tasks");
        if (tasks.isEmpty()) {
            throw new AssertionError(connector + " has no task yet.");
        }
        for (var task : tasks) {
            if (!task.path("state").asString("").equals("RUNNING")) {
                throw new AssertionError(connector + ": " + task);
            }
        }
    }

    public JsonNode status(String connector) {
        return json.readTree(
                exchange(
                                HttpRequest.newBuilder(
                                        URI.create(base + "/connectors/" + connector + "/status")))
                        .body());
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("Connect does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
