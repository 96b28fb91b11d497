package io.pennyflow.streams.recurring;

import io.pennyflow.schemas.intent.v1.Verdict;
import io.pennyflow.schemas.wire.WireSerde;
import io.pennyflow.streams.recurring.detection.Said;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** What the people of a tenant said of series. */
final class Verdicts {
    /** Verdicts of a tenant that are read; beyond it those with the larger ids do not count. */
    static final int VERDICTS_MAX = 10_000;

    private final KeyValueStore<Bytes, byte[]> store;
    private final WireSerde<Verdict> serde;

    Verdicts(KeyValueStore<Bytes, byte[]> store, WireSerde<Verdict> serde) {
        this.store = store;
        this.serde = serde;
    }

    /** Returns the transactions that the verdict was and is about. */
    List<UUID> put(UUID tenant, UUID id, @Nullable Verdict verdict) {
        var key = StoreKey.of(tenant, id);
        var before = store.get(key);
        store.put(key, verdict == null ? null : serde.toBytes(verdict));
        var concerned = new ArrayList<UUID>();
        if (before != null) {
            concerned.addAll(serde.fromBytes(before).getTransactions());
        }
        if (verdict != null) {
            concerned.addAll(verdict.getTransactions());
        }
        return concerned;
    }

    /** What is said of any of these transactions. */
    Said of(UUID tenant, Set<UUID> transactions) {
        var said = new ArrayList<Said.Verdict>();
        var prefix = StoreKey.of(tenant);
        try (var all = store.range(prefix, StoreKey.behind(prefix))) {
            for (var read = 0; all.hasNext() && read < VERDICTS_MAX; read++) {
                var verdict = serde.fromBytes(all.next().value);
                if (verdict.getTransactions().stream().anyMatch(transactions::contains)) {
                    add(verdict, said);
                }
            }
        }
        return new Said(said);
    }

    /** A kind that is not known is one of a later version: it says nothing to this one. */
    private static void add(Verdict verdict, List<Said.Verdict> said) {
        var about = new HashSet<>(verdict.getTransactions());
        var from = verdict.getFromOn();
        var amount = verdict.getAmount();
        switch (verdict.getKind()) {
            case "series" -> said.add(new Said.IsSeries(about));
            case "none" -> said.add(new Said.NoSeries(about));
            case "one" -> said.add(new Said.OneSeries(about));
            case "apart" -> said.add(new Said.Apart(about));
            case "cancelled" -> {
                if (from != null) {
                    said.add(new Said.Cancelled(about, from));
                }
            }
            case "amount" -> {
                if (from != null && amount != null) {
                    said.add(new Said.NewAmount(about, amount, from));
                }
            }
            default -> {}
        }
    }
}
