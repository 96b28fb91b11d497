package io.pennyflow.api.imports.stream;

import io.pennyflow.connect.statement.ReadRow;
import io.pennyflow.connect.statement.ReadingHints;
import io.pennyflow.connect.statement.StatementEntry;
import io.pennyflow.connect.statement.StatementReader;
import io.pennyflow.connect.statement.UnreadableFile;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Imports of made-up files. */
final class ImportFixtures {
    static final UUID TENANT = UUID.fromString("00000000-0000-0000-0000-000000000001");
    static final UUID OTHER_TENANT = UUID.fromString("00000000-0000-0000-0000-000000000002");
    static final UUID ACCOUNT = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    private ImportFixtures() {}

    static ImportRef ref(UUID tenant, int number) {
        return new ImportRef(tenant, new UUID(7, number));
    }

    static StartedImport started(ImportRef ref) {
        return started(ref, Routes.all(new Routes.Target(ACCOUNT, "EUR")));
    }

    static StartedImport started(ImportRef ref, Routes routes) {
        return new StartedImport(
                ref,
                "export.csv",
                "csv",
                ReadingHints.NONE,
                routes,
                null,
                NOON,
                Path.of("export.csv"));
    }

    /** Row n is a purchase of its own; every tenth one cannot be read; equal ones come in pairs. */
    static StatementReader rows(int count) {
        return reader(IntStream.range(0, count).mapToObj(ImportFixtures::row).iterator());
    }

    static StatementReader brokenAfter(int count) {
        var rows = IntStream.range(0, count + 1).mapToObj(brokenAt(count)).iterator();
        return reader(rows);
    }

    static ReadRow accepted(int line, String description, String amount) {
        return accepted(line, 0, description, amount);
    }

    static ReadRow accepted(int line, int statement, String description, String amount) {
        var entry =
                StatementEntry.of(LocalDate.of(2026, 1, 5), new BigDecimal(amount))
                        .description(description)
                        .build();
        return new ReadRow.Accepted(line, statement, entry);
    }

    static StatementReader reader(Iterator<? extends ReadRow> rows) {
        return new StatementReader() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public ReadRow next() {
                return rows.next();
            }

            @Override
            public void close() {}
        };
    }

    static StatementReader reader(ReadRow... rows) {
        return reader(List.of(rows).iterator());
    }

    private static ReadRow row(int index) {
        return index % 10 == 9
                ? new ReadRow.Rejected(index + 1, 0, "No date in column 1.", "?;" + index)
                : accepted(index + 1, "Purchase " + index / 2, "-12.50");
    }

    private static IntFunction<ReadRow> brokenAt(int index) {
        return it -> {
            if (it == index) {
                throw new UnreadableFile(
                        UnreadableFile.Kind.UNREADABLE, "The file ends in the middle of a row.");
            }
            return row(it);
        };
    }
}
