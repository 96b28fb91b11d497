package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.platform.DeadLetter;
import io.pennyflow.flink.platform.DecodeFunction;
import io.pennyflow.flink.platform.FlinkJob;
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
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Tells of payments that deserve a look.
 *
 * <pre>
 * transactions.enriched.v1 --> decode --+-- by tenant --+
 * verdicts.v1 ---------------> decode --+-- by tenant --+-- judge --> anomalies.v1
 *                                       +-- unreadable -----> the dead letters of each
 * </pre>
 */
public final class AnomalyJob {
    public static final String NAME = "anomalies";

    /** Goes up as {@link FlinkJob} says. */
    public static final int STATE_VERSION = 1;

    private static final String GROUP = "flink-" + NAME;

    private AnomalyJob() {}

    /** What the job reads and writes. */
    record Ends(
            Source<WireRecord, ?, ?> enriched,
            Source<WireRecord, ?, ?> verdicts,
            Sink<Finding> anomalies,
            Sink<DeadLetter> enrichedAside,
            Sink<DeadLetter> verdictsAside) {}

    /** The job between the topics of the catalogue. */
    public static void define(
            StreamExecutionEnvironment env,
            KafkaEnds kafka,
            URI registry,
            AnomalySettings settings) {
        var ends =
                new Ends(
                        kafka.source(Catalogue.ENRICHED, GROUP),
                        kafka.source(Catalogue.VERDICTS, GROUP),
                        kafka.sink(new FindingSchema(registry)),
                        kafka.deadLetters(Catalogue.ENRICHED),
                        kafka.deadLetters(Catalogue.VERDICTS));
        define(env, ends, registry, settings);
    }

    static void define(
            StreamExecutionEnvironment env, Ends ends, URI registry, AnomalySettings settings) {
        var changes =
                env.fromSource(ends.enriched(), WatermarkStrategy.noWatermarks(), "enriched")
                        .uid("enriched-source")
                        .process(
                                new DecodeFunction<>(registry, Catalogue.ENRICHED, Change::of),
                                TypeInformation.of(Change.class))
                        .name("decode")
                        .uid("decode");
        setAside(changes, ends.enrichedAside(), "dead-letters-sink");
        var sayings =
                env.fromSource(ends.verdicts(), WatermarkStrategy.noWatermarks(), "verdicts")
                        .uid("verdicts-source")
                        .process(
                                new DecodeFunction<>(registry, Catalogue.VERDICTS, Saying::of),
                                TypeInformation.of(Saying.class))
                        .name("decode verdicts")
                        .uid("decode-verdicts");
        setAside(sayings, ends.verdictsAside(), "verdict-dead-letters-sink");
        changes.keyBy(Change::tenant, Types.STRING)
                .connect(sayings.keyBy(Saying::tenant, Types.STRING))
                .process(
                        new AnomalyFunction(settings, Clock.systemUTC()),
                        TypeInformation.of(Finding.class))
                .name("judge")
                .uid("judge")
                .sinkTo(ends.anomalies())
                .name("anomalies")
                .uid("anomalies-sink");
    }

    private static void setAside(
            SingleOutputStreamOperator<?> decoded, Sink<DeadLetter> sink, String uid) {
        decoded.getSideOutput(DeadLetter.TAG).sinkTo(sink).name("dead letters").uid(uid);
    }
}
