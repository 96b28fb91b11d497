package io.pennyflow.flink.platform;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Takes bytes as they are: a source cannot put bad ones aside, the first operator of a job can. It
 * is chained to the source, so nothing is copied for it.
 */
final class WireRecordSchema implements KafkaRecordDeserializationSchema<WireRecord> {

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> record, Collector<WireRecord> out) {
        out.collect(
                new WireRecord(
                        record.topic(),
                        record.partition(),
                        record.offset(),
                        record.key(),
                        record.value()));
    }

    @Override
    public TypeInformation<WireRecord> getProducedType() {
        return TypeInformation.of(WireRecord.class);
    }
}
