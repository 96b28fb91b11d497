package io.pennyflow.local.bench;

import io.pennyflow.flink.platform.Courtesy;
import io.pennyflow.flink.platform.FlinkJob;
import io.pennyflow.flink.platform.KafkaEnds;
import io.pennyflow.flink.platform.WireRecord;
import io.pennyflow.local.stack.StackSettings;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.schemas.wire.WireSerde;
import java.net.URI;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * What a Flink job can do at best here: it reads transactions, decodes and encodes each, and writes
 * it again, with the ends and the settings of the real ones.
 */
final class FlinkPassThrough {
    private static final String NAME = "pass-through";

    private FlinkPassThrough() {}

    static FlinkJob job(StackSettings ends) {
        var kafka = new KafkaEnds(ends.bootstrapServers());
        return new FlinkJob(NAME, 1, env -> define(env, kafka, ends.registry()));
    }

    private static void define(StreamExecutionEnvironment env, KafkaEnds kafka, URI registry) {
        env.fromSource(
                        kafka.source(Catalogue.ENRICHED, FlinkRun.group(NAME)),
                        WatermarkStrategy.noWatermarks(),
                        "enriched")
                .uid("enriched-source")
                .map(new Recode(registry), TypeInformation.of(WireRecord.class))
                .uid("recode")
                .sinkTo(
                        kafka.sink(
                                (KafkaRecordSerializationSchema<WireRecord>)
                                        (record, context, timestamp) ->
                                                new ProducerRecord<>(
                                                        PassThrough.TOPIC,
                                                        record.partition(),
                                                        record.key(),
                                                        record.value())))
                .uid("pass-through-sink");
    }

    /** Decodes and encodes a value. */
    private static final class Recode extends RichMapFunction<WireRecord, WireRecord> {
        private final URI registry;

        // Made by open, where the job runs: it does not travel.
        @SuppressWarnings("NullAway.Init")
        private transient WireSerde<EnrichedTransaction> values;

        Recode(URI registry) {
            this.registry = registry;
        }

        @Override
        public void open(OpenContext context) {
            Courtesy.ofThisThread();
            values = new Serdes(new Registry(registry)).value(Catalogue.ENRICHED);
        }

        @Override
        public WireRecord map(WireRecord it) {
            var value = it.value() == null ? null : values.toBytes(values.fromBytes(it.value()));
            return new WireRecord(it.topic(), it.partition(), it.offset(), it.key(), value);
        }
    }
}
