package io.pennyflow.connect.platform;

import io.pennyflow.schemas.topic.TenantPartitioner;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.connect.cli.ConnectDistributed;
import org.apache.kafka.connect.runtime.Connect;
import org.apache.kafka.metadata.storage.Formatter;

/** A broker and a Connect worker in this process. */
public final class TestKafka implements AutoCloseable {
    private final int port = freePort();
    private final int restPort = freePort();
    private final KafkaRaftServer broker;
    private final Connect<?> connect;

    public TestKafka(Path directory) {
        broker = broker(directory.resolve("kafka"));
        broker.startup();
        connect = new ConnectDistributed().startConnect(worker());
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public String connectUrl() {
        return "http://127.0.0.1:" + restPort;
    }

    /** All of a topic, in the order of each partition. */
    public List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers());
        try (var consumer =
                new KafkaConsumer<>(
                        settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(it -> new TopicPartition(topic, it.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (partitions.stream()
                    .anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    /** Puts records where those of their tenant are. */
    public KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers(),
                        "partitioner.class",
                        TenantPartitioner.class),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Makes compacted topics with four partitions. */
    public void create(Collection<String> topics) {
        try (var admin = admin()) {
            var all =
                    topics.stream()
                            .map(it -> new NewTopic(it, 4, (short) 1))
                            .map(it -> it.configs(Map.of("cleanup.policy", "compact")))
                            .toList();
            admin.createTopics(all).all().get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Cannot create topics.", e);
        }
    }

    public Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", bootstrapServers()));
    }

    private KafkaRaftServer broker(Path directory) {
        var controller = freePort();
        var properties = new Properties();
        properties.putAll(
                Map.ofEntries(
                        Map.entry("process.roles", "broker,controller"),
                        Map.entry("node.id", "1"),
                        Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controller),
                        Map.entry("controller.listener.names", "CONTROLLER"),
                        Map.entry(
                                "listeners",
                                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                                        .formatted(port, controller)),
                        Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
                        Map.entry(
                                "listener.security.protocol.map",
                                "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                        Map.entry("log.dirs", directory.toString()),
                        Map.entry("auto.create.topics.enable", "false"),
                        Map.entry("default.replication.factor", "1"),
                        Map.entry("offsets.topic.replication.factor", "1"),
                        Map.entry("offsets.topic.num.partitions", "4"),
                        Map.entry("transaction.state.log.replication.factor", "1"),
                        Map.entry("transaction.state.log.min.isr", "1"),
                        Map.entry("transaction.state.log.num.partitions", "4"),
                        Map.entry("group.initial.rebalance.delay.ms", "0"),
                        Map.entry("log.cleaner.dedupe.buffer.size", "33554432")));
        format(directory);
        return new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
    }

    private static void format(Path directory) {
        try {
            Files.createDirectories(directory);
            new Formatter()
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(directory.toString())
                    .addDirectory(directory.toString())
                    .setPrintStream(
                            new PrintStream(
                                    OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException("Cannot format the broker's storage.", e);
        }
    }

    private Map<String, String> worker() {
        var bytes = "org.apache.kafka.connect.converters.ByteArrayConverter";
        return Map.ofEntries(
                Map.entry("bootstrap.servers", bootstrapServers()),
                Map.entry("group.id", "connect"),
                Map.entry("key.converter", bytes),
                Map.entry("value.converter", bytes),
                Map.entry("config.storage.topic", "connect-configs"),
                Map.entry("offset.storage.topic", "connect-offsets"),
                Map.entry("status.storage.topic", "connect-status"),
                Map.entry("config.storage.replication.factor", "1"),
                Map.entry("offset.storage.replication.factor", "1"),
                Map.entry("status.storage.replication.factor", "1"),
                Map.entry("offset.storage.partitions", "1"),
                Map.entry("status.storage.partitions", "1"),
                Map.entry("offset.flush.interval.ms", "1000"),
                Map.entry("plugin.discovery", "service_load"),
                Map.entry("connector.client.config.override.policy", "All"),
                Map.entry("listeners", connectUrl()));
    }

    /** Starts connectors, and returns when all of their tasks run. */
    public void start(Map<String, Map<String, String>> configs) {
        var rest = new ConnectRest(connectUrl());
        configs.forEach(rest::put);
        for (var name : List.copyOf(configs.keySet())) {
            Eventually.eventually(() -> rest.requireRunning(name));
        }
    }

    public ConnectRest connect() {
        return new ConnectRest(connectUrl());
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        connect.stop();
        connect.awaitStop();
        broker.shutdown();
        broker.awaitShutdown();
    }
}
