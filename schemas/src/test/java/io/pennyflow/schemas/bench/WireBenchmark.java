package io.pennyflow.schemas.bench;

import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.wire.LocalRegistry;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.schemas.wire.WireFixtures;
import io.pennyflow.schemas.wire.WireSerde;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Records a second on one core, each way, for a raw transaction (18 fields, 12 of them set). */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Dorg.apache.avro.SERIALIZABLE_PACKAGES=io.pennyflow.schemas"})
public class WireBenchmark {
    private LocalRegistry registry;
    private WireSerde<RawTransaction> serde;
    private RawTransaction record;
    private byte[] bytes;

    @Setup
    public void start() {
        registry = new LocalRegistry();
        serde = new Serdes(registry.client()).value(Catalogue.RAW);
        record = WireFixtures.raw("-12.50");
        bytes = serde.toBytes(record);
    }

    @TearDown
    public void stop() {
        registry.close();
    }

    @Benchmark
    public byte[] write() {
        return serde.toBytes(record);
    }

    @Benchmark
    public RawTransaction read() {
        return serde.fromBytes(bytes);
    }

    public static void main(String[] arguments) throws RunnerException {
        new Runner(new OptionsBuilder().include(WireBenchmark.class.getSimpleName()).build()).run();
    }
}
