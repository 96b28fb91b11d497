package io.pennyflow.api.imports.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a file go.
 *
 * @param targets one for each account of the file; null where a person leaves that account out
 * @param statements which of them each statement of the file belongs to; empty when all rows go to
 *     the only target
 */
public record Routes(List<@Nullable Target> targets, List<Integer> statements) {
    /**
     * An account of the household.
     *
     * @param currency of rows that state none
     */
    public record Target(UUID accountId, String currency) {}

    public static Routes all(Target target) {
        return new Routes(List.of(target), List.of());
    }

    /** Null when the rows of this statement are left out. */
    public @Nullable Target of(int statement) {
        return statements.isEmpty() ? targets.get(0) : targets.get(statements.get(statement));
    }

    /** Every account that gets rows, once. */
    public List<UUID> accountIds() {
        var ids = new ArrayList<UUID>();
        for (var target : targets) {
            if (target != null && !ids.contains(target.accountId())) {
                ids.add(target.accountId());
            }
        }
        return ids;
    }

    /** The account that stands for the file where there is room for one. */
    Target first() {
        return targets.stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an import without an account"));
    }
}
