package io.pennyflow.streams.enrichment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a transaction is to be seen.
 *
 * @param facts its own, or those of a transaction it absorbed
 * @param seenAt when we learned of it first, in milliseconds since 1970
 * @param annotation what people said of it besides its category
 * @param merged what it absorbed
 * @param transfer set when it is one side of a transfer
 */
record Shown(
        Facts facts,
        long seenAt,
        @Nullable Decision decision,
        Annotation annotation,
        List<UUID> merged,
        @Nullable Link transfer) {

    Shown with(Annotation other) {
        return other.equals(annotation)
                ? this
                : new Shown(facts, seenAt, decision, other, merged, transfer);
    }

    /** What was taught before this judges it: never a person's choice for itself. */
    long judgedAt() {
        return decision == null ? seenAt : Math.min(seenAt, decision.at().toEpochMilli());
    }

    /** Null while nobody decided its category. */
    @Nullable TaughtCase taught() {
        return decision == null ? null : TaughtCase.of(decision, facts);
    }
}
