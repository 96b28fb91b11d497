package io.pennyflow.local.bench;

import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.schemas.wire.WireSerde;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What the machine can do at best: one thread that reads transactions, decodes and encodes each,
 * and writes it again. The pipeline is measured against it, so that the figure is about us.
 */
final class PassThrough {
    static final String TOPIC = "bench.pass-through";

    private static final Duration POLL = Duration.ofMillis(100);

    private final String bootstrapServers;
    private final TopicSpec<?, ? extends SpecificRecord> topic;
    private final Serdes serdes;

    PassThrough(
            String bootstrapServers, TopicSpec<?, ? extends SpecificRecord> topic, Serdes serdes) {
        this.bootstrapServers = bootstrapServers;
        this.topic = topic;
        this.serdes = serdes;
    }

    void createTopic() throws Exception {
        try (var admin = new Clients(bootstrapServers).admin()) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.empty(), Optional.empty())))
                    .all()
                    .get();
        }
    }

    /** Records a second over this many records of the topic. */
    double run(long records) {
        return run(serdes.value(topic), records);
    }

    private <V extends SpecificRecord> double run(WireSerde<V> serde, long records) {
        var clients = new Clients(bootstrapServers);
        try (var producer = clients.producer();
                var consumer = clients.consumer(topic.name())) {
            var done = 0L;
            var from = 0L;
            while (done < records) {
                for (var record : consumer.poll(POLL)) {
                    from = from == 0 ? System.nanoTime() : from;
                    var value = serde.toBytes(serde.fromBytes(record.value()));
                    Clients.send(
                            producer,
                            new ProducerRecord<>(TOPIC, record.partition(), record.key(), value));
                    done++;
                }
            }
            producer.flush();
            return done * 1e9 / (System.nanoTime() - from);
        }
    }
}
