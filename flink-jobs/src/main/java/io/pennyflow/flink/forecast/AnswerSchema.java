package io.pennyflow.flink.forecast;

import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.TenantPartitioner;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Forecasts as they go to their topic, in the partition where everything of the tenant is. */
final class AnswerSchema implements KafkaRecordSerializationSchema<Answer> {
    private static final String TOPIC = Catalogue.FORECASTS.name();

    @Override
    public ProducerRecord<byte[], byte[]> serialize(
            Answer answer, KafkaSinkContext context, Long timestamp) {
        var partitions = context.getPartitionsForTopic(TOPIC).length;
        return new ProducerRecord<>(
                TOPIC,
                TenantPartitioner.partitionOf(answer.key(), partitions),
                answer.key(),
                answer.value());
    }
}
