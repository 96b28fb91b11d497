package io.pennyflow.connect.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million rows: in memory that does not grow with the file, and fast enough. */
class LargeStatementIT {
    private static final int ROWS = 1_000_000;
    private static final int MOST_LIVE_BYTES = 16 << 20;

    private final Path folder;

    LargeStatementIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsAMillionRowsInFlatMemory() throws IOException {
        var file = write();
        var files = new StatementFiles();
        var before = live();

        var begin = System.nanoTime();
        var found = files.inspect(file, "large.csv", ReadingHints.NONE);
        var inspected = System.nanoTime();
        var rows = 0;
        var mostLive = 0L;
        try (var reader = files.open(file, found.format(), ReadingHints.of(found.mapping()))) {
            while (reader.hasNext()) {
                assertThat(reader.next()).isInstanceOf(ReadRow.Accepted.class);
                if (++rows % (ROWS / 4) == 0) {
                    mostLive = Math.max(mostLive, live() - before);
                }
            }
        }
        var read = System.nanoTime();

        assertThat(rows).isEqualTo(ROWS);
        assertThat(found.rowsTotal()).isEqualTo(ROWS);
        assertThat(mostLive).isLessThan(MOST_LIVE_BYTES);
        Files.writeString(
                Path.of("target/statement-speed.txt"),
                "inspected rows/s=%d read rows/s=%d live bytes=%d%n"
                        .formatted(
                                perSecond(inspected - begin),
                                perSecond(read - inspected),
                                mostLive));
        assertThat(perSecond(read - inspected)).isGreaterThan(100_000);
    }

    private static long perSecond(long nanos) {
        return ROWS * 1_000_000_000L / nanos;
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private Path write() throws IOException {
        var file = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Date,Description,Counterparty,Amount,Currency,Balance\n");
            for (var i = 0; i < ROWS; i++) {
                out.write("2025-%02d-%02d,".formatted(i % 12 + 1, i % 28 + 1));
                out.write("CARD PAYMENT NO " + i + ",\"Shop, number " + i % 997 + "\",-");
                out.write(i % 900 + "." + (10 + i % 90) + ",EUR,1234.56\n");
            }
        }
        return file;
    }
}
