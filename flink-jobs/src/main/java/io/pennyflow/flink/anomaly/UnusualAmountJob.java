package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.platform.DeadLetter;
import io.pennyflow.flink.platform.DecodeFunction;
import io.pennyflow.flink.platform.KafkaEnds;
import io.pennyflow.flink.platform.WireRecord;
import io.pennyflow.schemas.topic.Catalogue;
import java.net.URI;
import java.time.Clock;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Tells of payments far outside the usual range.
 *
 * <pre>
 * transactions.enriched.v1 --> decode --+-- by tenant --> judge --> anomalies.v1
 *                                       +-- unreadable -----------> transactions.enriched.v1.dlq
 * </pre>
 */
public final class UnusualAmountJob {
    public static final String NAME = "unusual-amounts";

    private static final String GROUP = "flink-" + NAME;

    private UnusualAmountJob() {}

    /** The job between the topics of the catalogue. */
    public static void define(
            StreamExecutionEnvironment env,
            KafkaEnds kafka,
            URI registry,
            AnomalySettings settings) {
        define(
                env,
                kafka.source(Catalogue.ENRICHED, GROUP),
                kafka.sink(new FindingSchema(registry)),
                kafka.deadLetters(Catalogue.ENRICHED),
                registry,
                settings);
    }

    static void define(
            StreamExecutionEnvironment env,
            Source<WireRecord, ?, ?> enriched,
            Sink<Finding> anomalies,
            Sink<DeadLetter> deadLetters,
            URI registry,
            AnomalySettings settings) {
        var changes =
                env.fromSource(enriched, WatermarkStrategy.noWatermarks(), "enriched")
                        .uid("enriched-source")
                        .process(
                                new DecodeFunction<>(registry, Catalogue.ENRICHED, Change::of),
                                TypeInformation.of(Change.class))
                        .name("decode")
                        .uid("decode");
        changes.getSideOutput(DeadLetter.TAG)
                .sinkTo(deadLetters)
                .name("dead letters")
                .uid("dead-letters-sink");
        changes.keyBy(Change::tenant, Types.STRING)
                .process(
                        new UnusualAmountFunction(settings, Clock.systemUTC()),
                        TypeInformation.of(Finding.class))
                .name("judge")
                .uid("judge")
                .sinkTo(anomalies)
                .name("anomalies")
                .uid("anomalies-sink");
    }
}
