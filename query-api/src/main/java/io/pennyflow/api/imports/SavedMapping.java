package io.pennyflow.api.imports;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.NumberFormat;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How files of an account with certain columns are read since a person said so.
 *
 * @param header as the file names its columns; empty when it has no header line
 * @param usedAt when a file was last imported by it
 */
record SavedMapping(
        UUID mappingId,
        UUID accountId,
        List<String> header,
        DateOrder dateOrder,
        NumberFormat numberFormat,
        Instant usedAt) {}
