package io.pennyflow.api.match;

import io.pennyflow.api.platform.ApiException.FieldFault;
import io.pennyflow.api.platform.ValidationFailed;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person says of two transactions, as it was sent. */
record MatchDecisionRequest(
        @Nullable UUID one, @Nullable UUID other, @Nullable String kind, @Nullable Boolean same) {
    private static final Set<String> KINDS = Set.of("duplicate", "transfer");

    /** The same, complete: whether two are one, or the two sides of a transfer. */
    record Wish(UUID one, UUID other, String kind, boolean same) {}

    /** Throws {@link ValidationFailed} with a fault for each field that cannot be. */
    Wish toWish() {
        var faults = new ArrayList<FieldFault>();
        if (one == null) {
            faults.add(new FieldFault("one", "one is missing."));
        }
        if (other == null) {
            faults.add(new FieldFault("other", "other is missing."));
        }
        if (kind == null || !KINDS.contains(kind)) {
            faults.add(new FieldFault("kind", "kind is neither duplicate nor transfer."));
        }
        if (same == null) {
            faults.add(new FieldFault("same", "same is missing."));
        }
        if (!faults.isEmpty()) {
            throw new ValidationFailed(faults);
        }
        return new Wish(
                Objects.requireNonNull(one),
                Objects.requireNonNull(other),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(same));
    }
}
