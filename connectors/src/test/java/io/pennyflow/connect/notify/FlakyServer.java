package io.pennyflow.connect.notify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Takes requests, except that a fifth of them fails: half of those with 500, half after it has
 * taken the request, by hanging up without an answer.
 */
final class FlakyServer implements AutoCloseable {
    private static final double FAILS = 0.2;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Random random = new Random(42);
    private final List<Request> taken = new ArrayList<>();

    /** What the server has taken, be it that it could say so or not. */
    record Request(String id, String timestamp, String signature, String latin) {
        String body() {
            return new String(bytes(), UTF_8);
        }

        byte[] bytes() {
            return latin.getBytes(ISO_8859_1);
        }
    }

    FlakyServer() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/flaky", this::flake);
        server.createContext("/hang", this::hang);
        server.createContext("/gone", exchange -> answer(exchange, 410));
        server.start();
    }

    String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    synchronized List<Request> taken() {
        return List.copyOf(taken);
    }

    private synchronized int take(Request request) {
        var chance = random.nextDouble();
        if (chance < FAILS / 2) {
            return 500;
        }
        taken.add(request);
        return chance < FAILS ? 0 : 200;
    }

    private void flake(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var request =
                new Request(
                        String.valueOf(
                                headers.containsKey("Topic")
                                        ? headers.getFirst("Topic")
                                        : headers.getFirst("webhook-id")),
                        String.valueOf(headers.getFirst("webhook-timestamp")),
                        String.valueOf(headers.getFirst("webhook-signature")),
                        new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1));
        var status = take(request);
        if (status == 0) {
            exchange.close();
        } else {
            answer(exchange, status);
        }
    }

    private void hang(HttpExchange exchange) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        end.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
