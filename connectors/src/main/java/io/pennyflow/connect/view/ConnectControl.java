package io.pennyflow.connect.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stops and resumes connectors over Connect's REST API. */
final class ConnectControl {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final URI base;
    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    ConnectControl(URI base) {
        this.base = base;
    }

    void stop(String connector) {
        put(connector, "stop");
    }

    void resume(String connector) {
        put(connector, "resume");
    }

    /** Whether it is stopped and none of its tasks is left. */
    boolean isStopped(String connector) {
        var status = get(connector);
        return "STOPPED".equals(status.path("connector").path("state").asString(""))
                && status.path("tasks").isEmpty();
    }

    private void put(String connector, String action) {
        send(request(connector, action).PUT(HttpRequest.BodyPublishers.noBody()).build());
    }

    private JsonNode get(String connector) {
        return json.readTree(send(request(connector, "status").build()));
    }

    private HttpRequest.Builder request(String connector, String action) {
        var address = base.resolve("/connectors/" + connector + "/" + action);
        return HttpRequest.newBuilder(address).timeout(TIMEOUT);
    }

    private String send(HttpRequest request) {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IllegalStateException(
                        "Connect answered %d to %s %s: %s"
                                .formatted(
                                        answer.statusCode(),
                                        request.method(),
                                        request.uri(),
                                        answer.body()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException("Connect at " + base + " does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking Connect.", e);
        }
    }
}
