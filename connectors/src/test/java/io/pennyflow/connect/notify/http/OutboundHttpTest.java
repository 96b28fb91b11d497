package io.pennyflow.connect.notify.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.pennyflow.connect.notify.http.OutboundHttp.Limits;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a server that means no good. */
class OutboundHttpTest {
    private static final Limits SHORT = new Limits(Duration.ofSeconds(1), Duration.ofMillis(700));
    private static final byte[] BODY = "{}".getBytes(UTF_8);

    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong sent = new AtomicLong();
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;
    private OutboundHttp local;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/ok", it -> answer(it, 204));
        server.createContext("/moved", this::move);
        server.createContext("/hang", this::hang);
        server.createContext("/drip", this::drip);
        server.createContext("/flood", this::flood);
        server.createContext("/busy", this::busy);
        server.start();
        local = new OutboundHttp(List.of("127.0.0.0/8"), SHORT);
    }

    @AfterEach
    void stop() throws IOException {
        end.countDown();
        local.close();
        server.stop(0);
    }

    @Test
    void postsToAnAddressThatSomebodyAllowed() throws IOException {
        assertThat(local.post(at("/ok"), Map.of(), BODY).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f.1", "127.1"})
    void callsNoPrivateAddressHoweverItIsWritten(String host) throws IOException {
        try (var strict = new OutboundHttp(List.of(), SHORT)) {
            var address = "https://%s:%d/ok".formatted(host, server.getAddress().getPort());

            assertThatThrownBy(() -> strict.post(URI.create(address), Map.of(), BODY))
                    .isInstanceOf(IOException.class);
        }
        assertThat(requests).hasValue(0);
    }

    @Test
    void saysWhyItDoesNotCall() throws IOException {
        try (var strict = new OutboundHttp(List.of(), SHORT)) {
            assertThatThrownBy(
                            () ->
                                    strict.post(
                                            URI.create("https://169.254.169.254/latest"),
                                            Map.of(),
                                            BODY))
                    .hasMessageContaining("private network");
            assertThatThrownBy(() -> strict.post(at("/ok"), Map.of(), BODY))
                    .hasMessageContaining("https://");
            assertThatThrownBy(
                            () ->
                                    strict.post(
                                            URI.create("https://me:word@example.org/"),
                                            Map.of(),
                                            BODY))
                    .hasMessageContaining("user's name");
        }
    }

    @Test
    void followsNoRedirect() throws IOException {
        var answer = local.post(at("/moved"), Map.of(), BODY);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(requests).hasValue(1);
    }

    @Test
    void waitsNoLongerThanTheWholeMayTake() {
        var from = System.nanoTime();

        assertThatThrownBy(() -> local.post(at("/hang"), Map.of(), BODY))
                .isInstanceOf(IOException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(5));
    }

    /** It has said that it took it: sending again would double it. */
    @Test
    void believesAServerThatNeverEndsItsAnswer() throws IOException {
        var from = System.nanoTime();

        assertThat(local.post(at("/drip"), Map.of(), BODY).status()).isEqualTo(200);

        assertThat(Duration.ofNanos(System.nanoTime() - from)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void readsLittleOfAnAnswerWithoutEnd() throws IOException {
        var answer = local.post(at("/flood"), Map.of(), BODY);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(sent.get()).isLessThan(10_000_000);
    }

    @Test
    void tellsHowLongAServerWantsToBeLeftAlone() throws IOException {
        var answer = local.post(at("/busy"), Map.of(), BODY);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.retryAfter()).contains(Duration.ofMinutes(2));
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        requests.incrementAndGet();
        exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private void move(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Location", at("/ok").toString());
        answer(exchange, 302);
    }

    private void busy(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Retry-After", "120");
        answer(exchange, 503);
    }

    private void hang(HttpExchange exchange) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    /** A byte now and then: no single wait is long. */
    private void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            while (!end.await(50, TimeUnit.MILLISECONDS)) {
                body.write('.');
                body.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void flood(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 10_000_000);
        var piece = new byte[10_000];
        try (var body = exchange.getResponseBody()) {
            for (var n = 0; n < 1000; n++) {
                body.write(piece);
                sent.addAndGet(piece.length);
            }
        }
    }
}
