package io.pennyflow.api.match;

import io.pennyflow.api.platform.Sentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two transactions that may be one.
 *
 * @param one what came to the list first by its day
 * @param score how sure we are, 0 to 1
 * @param reasons sentences a person reads, the strongest first
 * @param reasonSentences the same, for whoever says them in another language; null for one unknown
 */
record Pair(
        Side one,
        Side other,
        double score,
        List<String> reasons,
        List<@Nullable Sentence> reasonSentences) {}
