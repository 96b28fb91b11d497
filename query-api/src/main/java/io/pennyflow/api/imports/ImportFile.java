package io.pennyflow.api.imports;

import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.DateOrder;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded file as a person decided about it.
 *
 * @param mapping how its rows are read; empty for formats that need none
 * @param dates what a person answered of the order of its dates; null when nobody did
 * @param passwordKey opens the password that is kept beside the file; null without one
 * @param preview what was found in it
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on as a whole, never compared.
record ImportFile(
        UUID importId,
        UUID accountId,
        String fileName,
        String format,
        long bytes,
        Optional<CsvMapping> mapping,
        @Nullable DateOrder dates,
        byte @Nullable [] passwordKey,
        @Nullable Integer rowsTotal,
        Preview preview) {}
