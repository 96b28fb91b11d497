package io.pennyflow.local.stack;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/** One Kafka broker that is its own controller, in this process, with its log on disk. */
final class KafkaPart implements Part {
    private final StackSettings settings;
    private final Path data;
    private @Nullable KafkaRaftServer server;

    KafkaPart(StackSettings settings) {
        this.settings = settings;
        this.data = settings.data().resolve("kafka");
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public String detail() {
        return settings.bootstrapServers();
    }

    @Override
    public void start() throws Exception {
        var properties = new Properties();
        properties.putAll(BrokerConfig.of(data, settings.ports()));
        if (Files.notExists(data.resolve("meta.properties"))) {
            format();
        }
        server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        server.startup();
        Topics.create(settings.bootstrapServers());
    }

    private void format() throws Exception {
        Files.createDirectories(data);
        new Formatter()
                .setNodeId(BrokerConfig.NODE)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName(BrokerConfig.CONTROLLER)
                .setMetadataLogDirectory(data.toString())
                .addDirectory(data.toString())
                .setIgnoreFormatted(true)
                .setPrintStream(
                        new PrintStream(
                                OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .run();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
        }
    }
}
