package io.pennyflow.api.imports.stream;

import io.pennyflow.connect.statement.ReadingHints;
import io.pennyflow.connect.statement.StatementFormat;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import a person started: which file, how it is read, and where its rows belong.
 *
 * @param formatName a format's code or qfx, as people are told
 * @param hints how its rows are read; says no secret when it is printed
 * @param routes where its rows go
 * @param rowsTotal as counted when it was uploaded
 */
public record StartedImport(
        ImportRef ref,
        String fileName,
        String formatName,
        ReadingHints hints,
        Routes routes,
        @Nullable Integer rowsTotal,
        Instant startedAt,
        Path file) {
    /** OFX as Quicken's users know it. */
    public static final String QFX = "qfx";

    /** The only account, or the first of them. */
    UUID accountId() {
        return routes.first().accountId();
    }

    /** As the statement library names it. */
    public StatementFormat format() {
        return formatName.equals(QFX) ? StatementFormat.OFX : StatementFormat.of(formatName);
    }
}
