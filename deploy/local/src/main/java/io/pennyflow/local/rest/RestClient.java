package io.pennyflow.local.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One person's browser without the page: holds the session, carries the CSRF token, gives every
 * POST an idempotency key. Throws {@link Refused} for what the API refuses. Safe for threads.
 */
public final class RestClient {
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final String CSRF_COOKIE = "XSRF-TOKEN";
    private static final String CSRF_HEADER = "X-XSRF-TOKEN";
    private static final String JSON = "application/json";

    private final URI base;
    private final JsonMapper json = JsonMapper.shared();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).connectTimeout(TIMEOUT).build();

    /**
     * @param base where the page is, such as {@code http://localhost:8080}
     */
    public RestClient(URI base) {
        this.base = base;
    }

    /** Signs up and is signed in; the answer is the session. */
    public JsonNode signUp(String email, String password, Map<String, ?> household) {
        var name = email.substring(0, email.indexOf('@'));
        return post(
                "/v1/users",
                Map.of(
                        "email", email,
                        "password", password,
                        "displayName", name,
                        "household", household));
    }

    public JsonNode signIn(String email, String password) {
        return post("/v1/session", Map.of("email", email, "password", password));
    }

    public JsonNode get(String path) {
        return send(request(path).GET());
    }

    public JsonNode post(String path, Object body) {
        return post(path, JSON, BodyPublishers.ofString(json.writeValueAsString(body)));
    }

    public JsonNode post(String path) {
        return post(path, JSON, BodyPublishers.noBody());
    }

    public JsonNode put(String path, Object body) {
        var content = BodyPublishers.ofString(json.writeValueAsString(body));
        return send(write(path).header("Content-Type", JSON).PUT(content));
    }

    public JsonNode delete(String path) {
        return send(write(path).DELETE());
    }

    /** Posts a file as the form field {@code file}; the file is never held in memory. */
    public JsonNode upload(String path, Path file) {
        return upload(path, file, null);
    }

    /** The same for a protected file. */
    public JsonNode upload(String path, Path file, @Nullable String password) {
        var form = new FileForm(file, password);
        return post(path, form.contentType(), form.content());
    }

    /** Follows the live feed until it is closed. */
    public EventFeed events(EventFeed.Listener listener) {
        return EventFeed.open(http, request("/v1/events").build(), listener);
    }

    private JsonNode post(String path, String contentType, BodyPublisher content) {
        return send(
                write(path)
                        .header("Content-Type", contentType)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(content));
    }

    private HttpRequest.Builder write(String path) {
        return request(path).header(CSRF_HEADER, csrf());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve(path)).timeout(TIMEOUT);
    }

    // Any GET sets the cookie; a sign-in takes it away again.
    private String csrf() {
        return csrfCookie()
                .or(
                        () -> {
                            exchange(request("/v1/session").GET());
                            return csrfCookie();
                        })
                .orElse("");
    }

    private Optional<String> csrfCookie() {
        return cookies.getCookieStore().get(base).stream()
                .filter(cookie -> cookie.getName().equals(CSRF_COOKIE))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private JsonNode send(HttpRequest.Builder request) {
        var answer = exchange(request);
        if (answer.statusCode() >= 300) {
            throw Refused.of(answer.statusCode(), answer.body());
        }
        return answer.body().isBlank()
                ? JsonNodeFactory.instance.objectNode()
                : json.readTree(answer.body());
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Nothing answers at %s; start it with ./pennyflow up.".formatted(base), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + base, e);
        }
    }
}
