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
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A schema registry that speaks Confluent's REST API. Answers are remembered: an id never changes
 * its schema, so each is asked for once in a process. Safe for threads.
 */
public final class Registry {
    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final URI base;
    private final JsonMapper json = JsonMapper.shared();
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();
    private final Map<String, Integer> ids = new ConcurrentHashMap<>();

    /**
     * @param base where the API starts, such as {@code http://127.0.0.1:8081/apis/ccompat/v7}
     */
    public Registry(URI base) {
        this.base = base;
    }

    /**
     * Registers a schema, or finds it registered already.
     *
     * @return its id, which stands in front of every record of it
     * @throws IncompatibleSchema when the registry refuses it as a change of what is there
     */
    public int register(String subject, Schema schema) {
        return ids.computeIfAbsent(subject + schema, key -> post(subject, schema));
    }

    /** The schema with this id; throws {@link UnknownSchema} when there is none. */
    public Schema schema(int id) {
        return schemas.computeIfAbsent(id, this::get);
    }

    private int post(String subject, Schema schema) {
        var body = json.writeValueAsString(Map.of("schema", schema.toString()));
        var path = "subjects/" + URLEncoder.encode(subject, StandardCharsets.UTF_8) + "/versions";
        var answer =
                send(
                        request(path)
                                .header("Content-Type", MEDIA_TYPE)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build());
        if (answer.statusCode() == 409) {
            throw new IncompatibleSchema(subject, answer.body());
        }
        return read(answer, subject).get("id").asInt();
    }

    private Schema get(int id) {
        var answer = send(request("schemas/ids/" + id).GET().build());
        if (answer.statusCode() == 404) {
            throw new UnknownSchema(id);
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

    /** The registry refuses a schema that readers of the old one could not read. */
    public static final class IncompatibleSchema extends RuntimeException {
        IncompatibleSchema(String subject, String answer) {
            super("The new schema of " + subject + " breaks its readers: " + answer);
        }
    }

    /** Bytes name a schema id that the registry never gave out. */
    public static final class UnknownSchema extends RuntimeException {
        UnknownSchema(int id) {
            super("The schema registry knows no schema with id " + id + ".");
        }
    }
}
