package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.wire.TenantKey;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.rules.evaluation.CompiledRules;
import io.pennyflow.streams.rules.evaluation.Evaluator;
import io.pennyflow.streams.rules.evaluation.Rates;
import io.pennyflow.streams.rules.evaluation.Windows;
import io.pennyflow.streams.rules.model.RuleBook;
import io.pennyflow.streams.rules.reading.RuleReader;
import io.pennyflow.streams.rules.reading.RuleReading.Accepted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The rules of each household, compiled once. A transaction is judged by the rules of the era it
 * was first seen in: so new rules leave the past alone until somebody applies them to it, and what
 * was applied can be taken back exactly. One task's own.
 */
final class RuleBooks {
    /** Households remembered; the one not asked for longest is read again. */
    static final int REMEMBERED = 50_000;

    /** Books kept compiled; equal ones are one. */
    static final int COMPILED = 2_000;

    private final KeyValueStore<Bytes, byte[]> store;
    private final Map<UUID, List<Ready>> remembered = new Newest<>(REMEMBERED);
    private final Map<String, Evaluator> compiled = new Newest<>(COMPILED);
    private final WireBuffer buffer = new WireBuffer();

    RuleBooks(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** Answers from when on transactions may be judged otherwise now. */
    long set(TenantKey household, List<RuleEra> eras) {
        var before = read(household);
        var key = Bytes.wrap(household.prefix());
        store.put(key, eras.isEmpty() ? null : RuleEra.toBytes(eras, buffer));
        remembered.remove(household.tenant());
        return RuleEra.firstDifference(before, eras);
    }

    /** Of the era with this moment, in milliseconds since 1970; null when there are no rules. */
    @Nullable Evaluator of(TenantKey key, long seenAt) {
        var eras = remembered.computeIfAbsent(key.tenant(), tenant -> ready(read(key)));
        for (var at = eras.size() - 1; at >= 0; at--) {
            if (eras.get(at).seenFrom() <= seenAt) {
                return eras.get(at).evaluator();
            }
        }
        return null;
    }

    private List<RuleEra> read(TenantKey key) {
        var stored = store.get(Bytes.wrap(key.prefix()));
        return stored == null ? List.of() : RuleEra.stored(stored);
    }

    private List<Ready> ready(List<RuleEra> eras) {
        return eras.stream().map(it -> new Ready(it.seenFrom(), evaluator(it.book()))).toList();
    }

    private Evaluator evaluator(String book) {
        return compiled.computeIfAbsent(
                book,
                it ->
                        CompiledRules.of(parsed(it).orElse(RuleBook.EMPTY))
                                .evaluator(Rates.NONE, Windows.NONE));
    }

    /** Empty for what is no book of rules. */
    static Optional<RuleBook> parsed(String book) {
        return RuleReader.ofTaxonomy().readBook(book) instanceof Accepted<RuleBook> accepted
                ? Optional.of(accepted.value())
                : Optional.empty();
    }

    private record Ready(long seenFrom, Evaluator evaluator) {}

    private static final class Newest<K, V> extends LinkedHashMap<K, V> {
        private final transient int most;

        Newest(int most) {
            super(64, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }
}
