package io.pennyflow.api.imports;

import io.pennyflow.connect.statement.CsvMapping;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file as a person decided about it.
 *
 * @param mapping how its rows are read; empty for formats that need none
 * @param preview what was found in it
 */
record ImportFile(
        UUID importId,
        UUID accountId,
        String fileName,
        String format,
        long bytes,
        Optional<CsvMapping> mapping,
        @Nullable Integer rowsTotal,
        Preview preview) {}
