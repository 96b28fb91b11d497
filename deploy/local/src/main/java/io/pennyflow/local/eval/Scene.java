package io.pennyflow.local.eval;

import io.pennyflow.streams.matching.Origin;
import io.pennyflow.streams.matching.Posting;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows as banks tell them, beside what they are in truth. */
final class Scene {
    private final Random random;
    private final List<Posting> rows = new ArrayList<>();
    private final Map<UUID, Purchase> truths = new HashMap<>();

    Scene(Random random) {
        this.random = random;
    }

    /** A row as it is told: where, when, how. */
    record Row(
            int account,
            LocalDate day,
            @Nullable LocalDate transactionOn,
            BigDecimal amount,
            String currency,
            Style.Told told,
            @Nullable String counterpartyAccount,
            @Nullable String reference,
            boolean pending,
            Origin origin,
            Set<Integer> batches) {}

    void add(Purchase truth, Row row) {
        var id = new UUID(random.nextLong(), random.nextLong());
        var batches = new HashSet<UUID>();
        row.batches().forEach(it -> batches.add(new UUID(1, it)));
        rows.add(
                new Posting(
                        id,
                        new UUID(0, row.account()),
                        row.day(),
                        row.transactionOn(),
                        row.amount(),
                        row.currency(),
                        row.told().description(),
                        row.told().counterparty(),
                        row.counterpartyAccount(),
                        null,
                        row.reference(),
                        row.pending(),
                        row.origin(),
                        batches,
                        Instant.EPOCH.plusSeconds(Collections.min(row.batches())),
                        Instant.EPOCH.plusSeconds(Collections.max(row.batches()))));
        truths.put(id, truth);
    }

    List<Posting> rows() {
        return rows;
    }

    Map<UUID, Purchase> truths() {
        return truths;
    }
}
