package io.pennyflow.api.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.pennyflow.schemas.wire.Registry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two calls of Confluent's REST API that a serde needs, on a free port of the loopback. It
 * checks no compatibility: that is what the real registry is tested for.
 */
public final class LocalRegistry implements AutoCloseable {
    private final JsonMapper json = JsonMapper.shared();
    private final List<String> schemas = new ArrayList<>();
    private final HttpServer server;

    public LocalRegistry() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    public Registry client() {
        return new Registry(uri());
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.startsWith("/subjects/")) {
            var schema = json.readTree(exchange.getRequestBody()).get("schema").asString();
            if (!schemas.contains(schema)) {
                schemas.add(schema);
            }
            respond(exchange, 200, Map.of("id", schemas.indexOf(schema) + 1));
            return;
        }
        var id = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        if (id < 1 || id > schemas.size()) {
            respond(exchange, 404, Map.of("error_code", 40403));
            return;
        }
        respond(exchange, 200, Map.of("schema", schemas.get(id - 1)));
    }

    private void respond(HttpExchange exchange, int status, Map<String, ?> body)
            throws IOException {
        try (exchange) {
            var bytes = json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
