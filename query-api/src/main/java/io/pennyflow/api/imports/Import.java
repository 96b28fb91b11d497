package io.pennyflow.api.imports;

import io.pennyflow.api.platform.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as people follow it: what was uploaded, and how far the stream says it is.
 *
 * @param accountId the first of those
 * @param accountIds where its rows go
 * @param rowsVisible the same as {@code rowsNew}
 * @param rowsNew transactions in the list that this import brought first
 * @param rowsEdited of those, how many have a category that a person chose
 * @param undoneAt when a person took it back; null while it counts
 * @param failureSentence why it failed, for whoever says it in another language
 * @param keepEdited whether what a person edited stays all the same
 * @param preview of one that waits for its start, when it is asked for alone
 */
record Import(
        UUID importId,
        UUID accountId,
        List<UUID> accountIds,
        String fileName,
        String format,
        long bytes,
        String state,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Integer rowsTotal,
        int rowsRead,
        int rowsAccepted,
        int rowsRejected,
        long rowsVisible,
        long rowsNew,
        long rowsEdited,
        @Nullable String failure,
        @Nullable Sentence failureSentence,
        @Nullable Instant undoneAt,
        @Nullable Boolean keepEdited,
        @Nullable Preview preview) {}
