package io.pennyflow.streams.enrichment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a transaction is to be seen.
 *
 * @param facts its own, or those of a transaction it absorbed
 * @param annotation what people said of it besides its category
 * @param merged what it absorbed
 * @param transfer set when it is one side of a transfer
 */
record Shown(
        Facts facts,
        @Nullable Decision decision,
        Annotation annotation,
        List<UUID> merged,
        @Nullable Link transfer) {}
