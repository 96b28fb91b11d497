package io.pennyflow.connect.platform;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.json.JsonMapper;

/** A schema registry in memory: what Confluent's API needs to register a schema and to read it. */
public final class TestRegistry implements AutoCloseable {
    private final JsonMapper json = JsonMapper.shared();
    private final List<String> schemas = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    public TestRegistry() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/subjects/", this::register);
        server.createContext("/schemas/ids/", this::find);
        server.start();
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private synchronized void register(HttpExchange exchange) throws IOException {
        var schema = json.readTree(exchange.getRequestBody()).get("schema").asString();
        if (!schemas.contains(schema)) {
            schemas.add(schema);
        }
        answer(exchange, 200, Map.of("id", schemas.indexOf(schema) + 1));
    }

    private void find(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var id = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
        if (id < 1 || id > schemas.size()) {
            answer(exchange, 404, Map.of("error_code", 40403));
        } else {
            answer(exchange, 200, Map.of("schema", schemas.get(id - 1)));
        }
    }

    private void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        var bytes = json.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
