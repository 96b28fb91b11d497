package io.pennyflow.connect;

import static io.pennyflow.connect.platform.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.pennyflow.connect.notify.Channel;
import io.pennyflow.connect.notify.NotifySinkConnector;
import io.pennyflow.connect.platform.TestDatabase;
import io.pennyflow.connect.platform.TestKafka;
import io.pennyflow.connect.platform.TestRegistry;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.alerts.v1.AlertKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A channel's connector as configured, on a real broker, a real Connect and a real PostgreSQL. */
class WebhookConnectorIT {
    private static final UUID TENANT = UUID.fromString("44444444-4444-4444-8444-444444444444");
    private static final Map<String, String> LOCAL = Map.of("notify.allow.private", "127.0.0.1");

    @Test
    void tellsOfAnAlertOnceHoweverOftenItIsOnTheTopic(@TempDir Path directory)
            throws IOException, ExecutionException, InterruptedException {
        var ids = new CopyOnWriteArrayList<String>();
        var server = server(ids);
        try (var database = new TestDatabase();
                var registry = new TestRegistry();
                var kafka = new TestKafka(directory)) {
            add(database, server.getAddress().getPort());
            kafka.create(List.of(Catalogue.ALERTS.name(), Catalogue.ALERTS.deadLetters()));
            try (var producer = kafka.producer()) {
                var record = record(new Serdes(new Registry(registry.uri())));
                producer.send(record).get();
                producer.send(record).get();
            }

            kafka.start(
                    Map.of(
                            Channel.WEBHOOK.connector(),
                            NotifySinkConnector.config(
                                    Channel.WEBHOOK, registry.uri(), database.url(), LOCAL)));

            eventually(
                    () ->
                            assertThat(database.rows("select state, attempts from delivery"))
                                    .containsExactly("delivered 1"));
            assertThat(ids).hasSize(1).allSatisfy(it -> assertThat(it).startsWith("msg_"));
        } finally {
            server.stop(0);
        }
    }

    private static HttpServer server(List<String> ids) throws IOException {
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    ids.add(String.valueOf(exchange.getRequestHeaders().getFirst("webhook-id")));
                    exchange.sendResponseHeaders(204, -1);
                    exchange.close();
                });
        server.start();
        return server;
    }

    private static void add(TestDatabase database, int port) {
        database.execute(
                """
                insert into app_user values ('%1$s', 'w@example.org', 'W', 'x', now());
                insert into household values ('%1$s', 'W', 'EUR', 'DE', 'Europe/Berlin', now());
                insert into webhook_endpoint (tenant_id, endpoint_id, url, description, kinds,
                    secret, state, created_by, created_at)
                values ('%1$s', '%1$s', 'http://127.0.0.1:%2$d/', '', '{}',
                    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'active', '%1$s', now());
                """
                        .formatted(TENANT, port));
    }

    private static ProducerRecord<byte[], byte[]> record(Serdes serdes) {
        var alert =
                Alert.newBuilder()
                        .setTenantId(TENANT)
                        .setAlertId(TENANT)
                        .setDedupKey("fee:1")
                        .setKind("fee")
                        .setSeverity("info")
                        .setState("open")
                        .setMessage("A fee.")
                        .setReasons(List.of())
                        .setRaisedAt(Clock.systemUTC().instant())
                        .build();
        return new ProducerRecord<>(
                Catalogue.ALERTS.name(),
                serdes.key(Catalogue.ALERTS).toBytes(new AlertKey(TENANT, TENANT)),
                serdes.value(Catalogue.ALERTS).toBytes(alert));
    }
}
