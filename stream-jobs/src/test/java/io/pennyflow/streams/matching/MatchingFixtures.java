package io.pennyflow.streams.matching;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

final class MatchingFixtures {
    static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    private MatchingFixtures() {}

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static Posting row(String id, String batch, int day, String amount, String text) {
        return row(id, batch, day, amount, text, false, Origin.BANK, "account");
    }

    static Posting pending(String id, String batch, int day, String amount, String text) {
        return row(id, batch, day, amount, text, true, Origin.BANK, "account");
    }

    static Posting row(
            String id,
            String batch,
            int day,
            String amount,
            String text,
            boolean pending,
            Origin origin,
            String account) {
        var observedAt = Instant.EPOCH.plusSeconds(Math.floorMod(batch.hashCode(), 1_000_000));
        return new Posting(
                id(id),
                id(account),
                DAY.plusDays(day),
                null,
                new BigDecimal(amount),
                "EUR",
                text,
                null,
                null,
                null,
                null,
                pending,
                origin,
                batch.isEmpty() ? Set.of() : Set.of(id(batch)),
                observedAt,
                observedAt);
    }
}
