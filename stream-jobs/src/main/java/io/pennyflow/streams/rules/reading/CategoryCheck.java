package io.pennyflow.streams.rules.reading;

import io.pennyflow.streams.rules.model.Limits;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The categories that rules may name.
 *
 * @param known whether a tenant has a category of this code
 */
record CategoryCheck(Predicate<String> known) {

    /** The code there; null when it is no category of the tenant, which then is said. */
    @Nullable String read(Node node) {
        var category = node.text(Limits.TEXT_LENGTH_MAX);
        return category != null && isKnown(category, node) ? category : null;
    }

    /** Says so when it is none. */
    boolean isKnown(String category, Node node) {
        if (known.test(category)) {
            return true;
        }
        node.fault(
                "There is no category \"%s\".".formatted(category),
                "Choose another, or make it again.");
        return false;
    }
}
