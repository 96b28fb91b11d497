package io.pennyflow.schemas.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.avro.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Schemas in a registry that speaks Confluent's REST API. */
final class HttpShelf implements Registry.Shelf {
    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final URI base;
    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    HttpShelf(URI base) {
        this.base = base;
    }

    @Override
    public int put(String subject, Schema schema) {
        var body = json.writeValueAsString(Map.of("schema", schema.toString()));
        var path = "subjects/" + URLEncoder.encode(subject, StandardCharsets.UTF_8) + "/versions";
        var answer =
                send(
                        request(path)
                                .header("Content-Type", MEDIA_TYPE)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build());
        if (answer.statusCode() == 409) {
            throw new Registry.IncompatibleSchema(subject, answer.body());
        }
        return read(answer, subject).get("id").asInt();
    }

    @Override
    public Schema get(int id) {
        var answer = send(request("schemas/ids/" + id).GET().build());
        if (answer.statusCode() == 404) {
            throw new Registry.UnknownSchema(id);
        }
        return new Schema.Parser().parse(read(answer, "id " + id).get("schema").asString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + "/" + path)).timeout(TIMEOUT);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The schema registry at " + base + " does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking the schema registry.", e);
        }
    }

    private JsonNode read(HttpResponse<String> answer, String subject) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "The schema registry answered %d for %s: %s"
                            .formatted(answer.statusCode(), subject, answer.body()));
        }
        return json.readTree(answer.body());
    }
}
