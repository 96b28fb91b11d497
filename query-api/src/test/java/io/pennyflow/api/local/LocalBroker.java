package io.pennyflow.api.local;

import io.pennyflow.schemas.topic.Catalogue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** A Kafka broker in this process with the topics of the catalogue, on free ports. */
public final class LocalBroker implements AutoCloseable {
    public static final int PARTITIONS = 4;

    private final int port = freePort();
    private final KafkaRaftServer server;

    public LocalBroker(Path data) throws Exception {
        format(data);
        server =
                new KafkaRaftServer(new KafkaConfig(settings(data, port, freePort())), Time.SYSTEM);
        server.startup();
        createTopics();
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    private void createTopics() throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            var topics =
                    Catalogue.ALL.stream()
                            .map(it -> new NewTopic(it.name(), PARTITIONS, (short) 1))
                            .toList();
            admin.createTopics(topics).all().get();
        }
    }

    private static void format(Path data) throws Exception {
        new Formatter()
                .setNodeId(1)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .setPrintStream(
                        new PrintStream(
                                OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
    }

    private static Properties settings(Path data, int port, int controllerPort) {
        var all = new Properties();
        all.put("process.roles", "broker,controller");
        all.put("node.id", "1");
        all.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        all.put(
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                        .formatted(port, controllerPort));
        all.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        all.put("controller.listener.names", "CONTROLLER");
        all.put("inter.broker.listener.name", "PLAINTEXT");
        all.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        all.put("log.dirs", data.toString());
        for (var log : new String[] {"offsets.topic", "transaction.state.log"}) {
            all.put(log + ".replication.factor", "1");
            all.put(log + ".num.partitions", "4");
        }
        all.put("transaction.state.log.min.isr", "1");
        all.put("group.initial.rebalance.delay.ms", "0");
        all.put("auto.create.topics.enable", "false");
        all.put("log.cleaner.dedupe.buffer.size", "16777216");
        all.put("controlled.shutdown.enable", "false");
        return all;
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("No free port on the loopback.", e);
        }
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
