package io.pennyflow.flink.platform;

import java.nio.charset.StandardCharsets;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** A dead letter on its topic: the bytes as they were, where they lay and why in headers. */
final class DeadLetterSchema implements KafkaRecordSerializationSchema<DeadLetter> {
    private static final String PREFIX = "__flink.errors.";

    private final String topic;

    DeadLetterSchema(String topic) {
        this.topic = topic;
    }

    @Override
    public ProducerRecord<byte[], byte[]> serialize(
            DeadLetter letter, KafkaSinkContext context, Long timestamp) {
        var record = letter.record();
        var headers = new RecordHeaders();
        headers.add(PREFIX + "topic", bytes(record.topic()));
        headers.add(PREFIX + "partition", bytes(Integer.toString(record.partition())));
        headers.add(PREFIX + "offset", bytes(Long.toString(record.offset())));
        headers.add(PREFIX + "exception", bytes(letter.exception()));
        headers.add(PREFIX + "message", bytes(letter.reason()));
        return new ProducerRecord<>(topic, null, record.key(), record.value(), headers);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
