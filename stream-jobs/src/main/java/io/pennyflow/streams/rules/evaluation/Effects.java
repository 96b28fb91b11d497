package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Rule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rules make of a transaction; null and empty where they leave it as it is.
 *
 * @param tags all it has then
 * @param note the whole of it; empty when it has none then
 * @param parts sum to its amount exactly
 */
public record Effects(
        @Nullable By<String> category,
        @Nullable By<String> merchant,
        @Nullable By<List<String>> tags,
        @Nullable By<String> note,
        @Nullable By<Boolean> excluded,
        @Nullable By<List<Part>> parts,
        List<By<String>> alerts) {

    static final Effects NONE = new Effects(null, null, null, null, null, null, List.of());

    public Effects {
        alerts = List.copyOf(alerts);
    }

    /** Whether both make the same of a transaction, whichever rules did it. */
    public boolean isAs(Effects other) {
        return values().equals(other.values());
    }

    private List<@Nullable Object> values() {
        return Arrays.asList(
                value(category),
                value(merchant),
                value(tags),
                value(note),
                value(excluded),
                value(parts),
                alerts.stream().map(By::value).toList());
    }

    private static @Nullable Object value(@Nullable By<?> said) {
        return said == null ? null : said.value();
    }

    /** A value with the rule that had the last word about it. */
    public record By<T>(T value, Rule rule) {}

    /** A part of a split, signed as the amount is. */
    public record Part(String category, BigDecimal amount) {}
}
