package io.pennyflow.connect.statement;

import static io.pennyflow.connect.statement.StatementFixtures.FILES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every parser on damaged files. A few hundred a format; {@code -Dpennyflow.fuzz.cases=100000} for
 * a night, {@code -Dpennyflow.fuzz.seeds=DIR} to damage the files of a directory as well.
 */
class FuzzTest {
    private static final int CASES = Integer.getInteger("pennyflow.fuzz.cases", 300);
    private static final int SEED = 20260301;
    private static final long HANG_SECONDS = 5;
    private static final long GROWTH_BYTES = 16L << 20;

    /** Of the cases, after which everything that is kept for good is there. */
    private static final int WARM = 10;

    @ParameterizedTest
    @MethodSource("io.pennyflow.connect.statement.FuzzSeeds#all")
    void readsOrRefusesWhateverBecomesOfAFile(FuzzSeeds.Seeds seeds, @TempDir Path folder)
            throws Exception {
        var mutation = new Mutation(seeds, new Random(SEED));
        var file = folder.resolve("damaged");
        var reader = Executors.newSingleThreadExecutor(FuzzTest::daemon);
        var before = 0L;

        for (var i = 0; i < CASES; i++) {
            Files.write(file, mutation.next());
            within(reader.submit(read(file)), seeds + " case " + i, file);
            before = i == CASES / WARM ? held() : before;
        }
        reader.shutdownNow();

        assertThat(held() - before).as("bytes kept after all cases").isLessThan(GROWTH_BYTES);
    }

    /** One that hangs must not keep the machine from ending. */
    private static Thread daemon(Runnable reading) {
        var thread = new Thread(reading, "fuzz");
        thread.setDaemon(true);
        return thread;
    }

    private static void within(Future<Void> reading, String name, Path file)
            throws IOException, InterruptedException {
        try {
            reading.get(HANG_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(name + " crashed; kept as " + keep(file), e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError(name + " hangs; kept as " + keep(file), e);
        }
    }

    private static Path keep(Path file) throws IOException {
        return Files.write(Path.of("target", "fuzz-failure"), Files.readAllBytes(file));
    }

    private static Callable<Void> read(Path file) {
        return () -> {
            try {
                var found = FILES.inspect(file, "damaged", ReadingHints.NONE);
                var mapping = found.mapping();
                if (mapping == null || mapping.problem().isEmpty()) {
                    drain(file, found);
                }
            } catch (UnreadableFile refusal) {
                assertThat(refusal.getMessage()).isNotBlank();
            }
            return null;
        };
    }

    private static void drain(Path file, Inspection found) {
        var hints = ReadingHints.of(found.mapping());
        try (var rows = FILES.open(file, found.format(), hints)) {
            rows.forEachRemaining(row -> assertThat(row.line()).isPositive());
        }
    }

    private static long held() {
        var runtime = Runtime.getRuntime();
        System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
