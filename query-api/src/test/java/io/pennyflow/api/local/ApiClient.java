package io.pennyflow.api.local;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser: keeps cookies, sends the token back with every write. */
public final class ApiClient {
    private static final String BOUNDARY = "pennyflow-test-boundary";

    private final URI base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

    public ApiClient(URI base) {
        this.base = base;
        get("/v1/session"); // Sets the token.
    }

    /** A new person with a household of their own. */
    public static ApiClient signedUp(URI base) {
        var client = new ApiClient(base);
        var answer =
                client.post(
                        "/v1/users",
                        Map.of(
                                "email",
                                UUID.randomUUID() + "@example.org",
                                "password",
                                "correct horse battery " + UUID.randomUUID(),
                                "displayName",
                                "Ada",
                                "household",
                                Map.of(
                                        "name",
                                        "Home",
                                        "baseCurrency",
                                        "EUR",
                                        "country",
                                        "DE",
                                        "timeZone",
                                        "Europe/Berlin")));
        if (answer.status() != 201) {
            throw new IllegalStateException("Not signed up: " + answer);
        }
        client.get("/v1/session");
        return client;
    }

    public UUID tenant() {
        var session = get("/v1/session").json();
        return UUID.fromString(session.get("household").get("householdId").asString());
    }

    public UUID newAccount(String name) {
        var wish = Map.of("name", name, "kind", "checking", "currency", "EUR");
        var answer = post("/v1/accounts", wish);
        return UUID.fromString(answer.json().get("accountId").asString());
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public Answer post(String path, Object body, String... headers) {
        return send(json(request(path, headers)).POST(text(body)));
    }

    public Answer put(String path, Object body) {
        return send(json(request(path)).PUT(text(body)));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer upload(UUID accountId, String fileName, byte[] content) {
        return upload(accountId, fileName, content.length == 0 ? List.of() : List.of(content));
    }

    /** None of the pieces is empty, which would end the request. */
    public Answer upload(
            UUID accountId, String fileName, Iterable<byte[]> content, String... headers) {
        var head =
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                        .formatted(BOUNDARY, fileName);
        var body =
                BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArrays(content),
                        BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        return send(
                request("/v1/imports?accountId=" + accountId, headers)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(body));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(base.resolve(path));
        cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(it -> request.header("X-XSRF-TOKEN", it));
        return headers.length > 0 ? request.headers(headers) : request;
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request) {
        return request.header("Content-Type", "application/json");
    }

    private static BodyPublisher text(Object body) {
        return BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("No answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted.", e);
        }
    }

    /** What came back. */
    public record Answer(int status, String type, String body) {
        public JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        /** The last word of the problem's type. */
        public String problem() {
            var type = json().path("type").asString("");
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }
}
