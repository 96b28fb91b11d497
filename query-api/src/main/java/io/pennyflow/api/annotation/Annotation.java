package io.pennyflow.api.annotation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
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

    /** Two parts that come to be in the same category are one; one of nothing goes. */
    Annotation withMoved(String from, String into) {
        var sums = new LinkedHashMap<String, BigDecimal>();
        for (var part : parts) {
            var category = part.category().equals(from) ? into : part.category();
            sums.merge(category, part.amount(), BigDecimal::add);
        }
        return withParts(
                sums.entrySet().stream()
                        .filter(it -> it.getValue().signum() != 0)
                        .map(it -> new Part(it.getKey(), it.getValue()))
                        .toList());
    }

    Annotation withParts(List<Part> now) {
        return new Annotation(tags, note, excluded, now);
    }
}
