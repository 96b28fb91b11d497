package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a condition holds of a transaction, or does not.
 *
 * @param pointer the condition's place in its rule, as a JSON pointer
 * @param seen what a leaf found, as a person reads it; null when that was nothing
 * @param parts of and, or and not, in their order
 */
public record Explanation(
        String pointer,
        Condition condition,
        boolean holds,
        @Nullable String seen,
        List<Explanation> parts) {

    public Explanation {
        parts = List.copyOf(parts);
    }
}
