package io.pennyflow.api.annotation;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of one transaction.
 *
 * @param parts none when it is whole
 */
record Annotation(List<String> tags, @Nullable String note, boolean excluded, List<Part> parts) {

    /** An amount in the transaction's currency that belongs to a category of its own. */
    record Part(String category, BigDecimal amount) {}

    Annotation {
        tags = List.copyOf(tags);
        parts = List.copyOf(parts);
    }

    boolean isNothing() {
        return tags.isEmpty() && note == null && !excluded && parts.isEmpty();
    }

    Annotation withTags(List<String> now) {
        return new Annotation(now, note, excluded, parts);
    }

    Annotation withNote(@Nullable String now) {
        return new Annotation(tags, now, excluded, parts);
    }

    Annotation withExcluded(boolean now) {
        return new Annotation(tags, note, now, parts);
    }

    Annotation withParts(List<Part> now) {
        return new Annotation(tags, note, excluded, now);
    }
}
