package io.pennyflow.flink.forecast;

import io.pennyflow.flink.platform.DeadLetter;
import io.pennyflow.flink.platform.DecodeFunction;
import io.pennyflow.flink.platform.DecodeFunction.Reading;
import io.pennyflow.flink.platform.FlinkJob;
import io.pennyflow.flink.platform.KafkaEnds;
import io.pennyflow.flink.platform.WireRecord;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.TopicSpec;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/**
 * Forecasts balances and flows.
 *
 * <pre>
 * balances.daily.v1 ----+
 * spending.daily.v1 ----+
 * bills.v1 -------------+-- decode --+-- by tenant --> facts --> forecast --> say --> forecasts.v1
 * recurring.streams.v1 -+            |
 * accounts.v1 ----------+            +-- unreadable --> the topic's dead letters
 * households.v1 --------+
 * </pre>
 *
 * A forecast is made beside the task, in the order of the questions: an older one never comes after
 * a newer one of the same series.
 */
public final class ForecastJob {
    public static final String NAME = "forecasts";

    /** Goes up as {@link FlinkJob} says. */
    public static final int STATE_VERSION = 2;

    private static final String GROUP = "flink-" + NAME;

    private final StreamExecutionEnvironment env;
    private final Function<TopicSpec<?, ?>, Source<WireRecord, ?, ?>> sources;
    private final Function<TopicSpec<?, ?>, Sink<DeadLetter>> deadLetters;
    private final URI registry;

    private ForecastJob(
            StreamExecutionEnvironment env,
            Function<TopicSpec<?, ?>, Source<WireRecord, ?, ?>> sources,
            Function<TopicSpec<?, ?>, Sink<DeadLetter>> deadLetters,
            URI registry) {
        this.env = env;
        this.sources = sources;
        this.deadLetters = deadLetters;
        this.registry = registry;
    }

    /** The job between the topics of the catalogue. */
    public static void define(
            StreamExecutionEnvironment env,
            KafkaEnds kafka,
            URI registry,
            ForecastSettings settings) {
        define(
                env,
                it -> kafka.source(it, GROUP),
                kafka.sink(new AnswerSchema()),
                kafka::deadLetters,
                registry,
                settings);
    }

    static void define(
            StreamExecutionEnvironment env,
            Function<TopicSpec<?, ?>, Source<WireRecord, ?, ?>> sources,
            Sink<Answer> forecasts,
            Function<TopicSpec<?, ?>, Sink<DeadLetter>> deadLetters,
            URI registry,
            ForecastSettings settings) {
        var questions =
                new ForecastJob(env, sources, deadLetters, registry)
                        .changes()
                        .keyBy(Change::tenant, Types.STRING)
                        .process(
                                new HouseholdFunction(settings, Clock.systemUTC()),
                                TypeInformation.of(Question.class))
                        .name("facts")
                        .uid("facts");
        AsyncDataStream.orderedWait(
                        questions,
                        new ForecastFunction(registry, settings.threads()),
                        settings.seriesMax().toMillis(),
                        TimeUnit.MILLISECONDS,
                        settings.waitingMax())
                .name("forecast")
                .uid("forecast")
                .keyBy(Answer::tenant, Types.STRING)
                .process(new SayFunction(), TypeInformation.of(Answer.class))
                .name("say")
                .uid("say")
                .sinkTo(forecasts)
                .name("forecasts")
                .uid("forecasts-sink");
    }

    private DataStream<Change> changes() {
        DataStream<Change> balances = changes(Catalogue.BALANCES, "balances", Change::of);
        return balances.union(
                changes(Catalogue.SPENDING, "spending", Change::of),
                changes(Catalogue.BILLS, "bills", Change::of),
                changes(Catalogue.RECURRING, "series", Change::of),
                changes(Catalogue.ACCOUNTS, "accounts", Change::of),
                changes(Catalogue.HOUSEHOLDS, "households", Change::of));
    }

    private <K extends SpecificRecord, V extends SpecificRecord> DataStream<Change> changes(
            TopicSpec<K, V> topic, String name, Reading<K, V, Change> reading) {
        var changes =
                env.fromSource(sources.apply(topic), WatermarkStrategy.noWatermarks(), name)
                        .uid(name + "-source")
                        .process(
                                new DecodeFunction<>(registry, topic, reading),
                                TypeInformation.of(Change.class))
                        .name("decode " + name)
                        .uid(name + "-decode");
        changes.getSideOutput(DeadLetter.TAG)
                .sinkTo(deadLetters.apply(topic))
                .name("dead letters of " + name)
                .uid(name + "-dead-letters-sink");
        return changes;
    }
}
