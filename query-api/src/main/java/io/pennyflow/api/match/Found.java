package io.pennyflow.api.match;

import io.pennyflow.api.platform.Sentence;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction has to do with others.
 *
 * @param transfer its other side, when it moves money between own accounts
 * @param merged those that were found to be this one
 */
record Found(@Nullable Transfer transfer, List<Merged> merged) {

    /** The other side of a transfer; {@code side} is null while it is not in the list. */
    record Transfer(
            UUID transactionId,
            @Nullable Side side,
            double score,
            List<String> reasons,
            List<@Nullable Sentence> reasonSentences) {}

    /**
     * A transaction that is shown as another.
     *
     * @param outcome same or merged
     */
    record Merged(
            UUID transactionId,
            String outcome,
            double score,
            List<String> reasons,
            List<@Nullable Sentence> reasonSentences) {}
}
