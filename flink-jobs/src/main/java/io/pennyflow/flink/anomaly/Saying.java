package io.pennyflow.flink.anomaly;

import io.pennyflow.flink.platform.Id;
import io.pennyflow.schemas.intent.v1.Verdict;
import io.pennyflow.schemas.intent.v1.VerdictKey;
import org.jspecify.annotations.Nullable;

/** What a verdict of a tenant says now. Null: it was taken back, or is about other things. */
public record Saying(String tenant, Id verdict, @Nullable Told told) {

    static Saying of(VerdictKey key, @Nullable Verdict verdict) {
        return new Saying(
                key.getTenantId().toString(),
                Id.of(key.getVerdictId()),
                verdict == null ? null : told(verdict));
    }

    private static @Nullable Told told(Verdict verdict) {
        var about = verdict.getTransactions();
        return about.isEmpty()
                ? null
                : Told.said(verdict.getKind())
                        .map(said -> new Told(Id.of(about.get(0)), said))
                        .orElse(null);
    }
}
