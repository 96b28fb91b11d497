package io.pennyflow.local.eval.recurring;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A history whose series are known.
 *
 * @param series the executions of each true series, oldest first, two at least
 * @param unjudged transactions that nothing is known of: a series of these is neither right nor
 *     wrong
 */
public record Labelled(
        List<EnrichedTransaction> transactions, List<List<UUID>> series, Set<UUID> unjudged) {

    /** A true series with fewer is not asked for: nothing tells it from a coincidence. */
    public static final int EXECUTIONS_MIN = 3;
}
