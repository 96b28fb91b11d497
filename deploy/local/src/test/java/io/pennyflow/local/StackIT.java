package io.pennyflow.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.pennyflow.local.bench.Customer;
import io.pennyflow.local.platform.Patience;
import io.pennyflow.local.rest.FileImport;
import io.pennyflow.local.rest.RestClient;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.wire.Registry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificData;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole platform, every part real. */
@ExtendWith(SharedStack.Extension.class)
class StackIT {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @SuppressWarnings("NullAway.Init") // JUnit sets it.
    @TempDir
    private Path directory;

    @Test
    void saysThatEveryPartIsUp(SharedStack shared) {
        var client = new RestClient(shared.stack().settings().address());

        Patience.until(
                "every part to be up",
                LIMIT,
                () -> client.get("/v1/health").get("status").asString().equals("up"));

        assertThat(client.get("/v1/health").get("parts").valueStream())
                .extracting(part -> part.get("name").asString())
                .contains("postgres", "kafka", "registry", "connect", "streams", "flink");
    }

    @Test
    void keepsSchemaIdsAndDataThroughARestart(SharedStack shared) throws Exception {
        var customer = Customer.signUp(shared.stack().settings().address());
        importTwoRows(customer);
        var ids = schemaIds(shared);

        shared.restart();

        assertThat(schemaIds(shared)).isEqualTo(ids);
        var list = customer.client().get("/v1/transactions").get("items");
        assertThat(list.valueStream())
                .extracting(it -> it.get("description").asString())
                .containsExactlyInAnyOrder("Coffee", "Salary");
    }

    @Test
    void rebuildsTheViewsToTheSameContent(SharedStack shared) throws Exception {
        importTwoRows(Customer.signUp(shared.stack().settings().address()));
        var contents = new ViewContents(shared.stack().settings().jdbcUrl("postgres"));
        var before = contents.settled(LIMIT);

        RebuildViewsCommand.rebuild(shared.stack().settings());

        assertThat(contents.now()).isEqualTo(before);
    }

    @Test
    void setsUndecodableBytesAsideAndCountsThem(SharedStack shared) {
        var client = new RestClient(shared.stack().settings().address());
        var topics = Map.of("streams", Catalogue.RAW, "a view", Catalogue.ALERTS);

        topics.values().forEach(topic -> writeGarbage(shared, topic.name()));

        for (var topic : topics.values()) {
            Patience.until(
                    "the dead letter of " + topic.name(),
                    LIMIT,
                    () -> deadLetters(client).getOrDefault(topic.deadLetters(), 0L) > 0);
        }
        assertThat(client.get("/v1/health").get("status").asString()).isEqualTo("up");
    }

    private void importTwoRows(Customer customer) throws Exception {
        var file =
                Files.writeString(
                        directory.resolve("two.csv"),
                        """
                        Date,Amount,Currency,Description
                        2026-05-01,-3.20,EUR,Coffee
                        2026-05-02,2500.00,EUR,Salary
                        """);
        var done =
                new FileImport(customer.client())
                        .run(customer.accountId(), file, LIMIT, state -> {});
        assertThat(done.get("rowsVisible").asInt()).isEqualTo(2);
    }

    private static Map<String, Integer> schemaIds(SharedStack shared) {
        var registry = new Registry(shared.stack().settings().registry());
        var ids = new HashMap<String, Integer>();
        for (var topic : Catalogue.ALL) {
            var schema = SpecificData.getForClass(topic.value()).getSchema(topic.value());
            ids.put(topic.name(), registry.register(topic.valueSubject(), schema));
        }
        return ids;
    }

    private static void writeGarbage(SharedStack shared, String topic) {
        var bytes = "not Avro at all".getBytes(StandardCharsets.UTF_8);
        var settings =
                Map.<String, Object>of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        shared.stack().settings().bootstrapServers());
        try (var producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            var unused = producer.send(new ProducerRecord<>(topic, bytes, bytes));
        }
    }

    private static Map<String, Long> deadLetters(RestClient client) {
        var counts = new HashMap<String, Long>();
        for (var topic : client.get("/v1/health").get("deadLetters")) {
            counts.put(topic.get("topic").asString(), topic.get("count").asLong());
        }
        return counts;
    }
}
