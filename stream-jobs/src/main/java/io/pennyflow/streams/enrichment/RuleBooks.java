package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.wire.TenantKey;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.rules.evaluation.CompiledRules;
import io.pennyflow.streams.rules.evaluation.Evaluator;
import io.pennyflow.streams.rules.evaluation.Rates;
import io.pennyflow.streams.rules.evaluation.Windows;
import io.pennyflow.streams.rules.model.RuleBook;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The rules of each household. A transaction is judged by the rules of the era it was first seen
 * in: so new rules leave the past alone until somebody applies them to it, and what was applied can
 * be taken back exactly. One task's own.
 */
final class RuleBooks {
    /** Households remembered; the one not asked for longest is read again. */
    static final int REMEMBERED = 50_000;

    private final KeyValueStore<Bytes, byte[]> store;
    private final CompiledBooks compiled;
    private final Evaluator evaluator =
            CompiledRules.of(RuleBook.EMPTY).evaluator(Rates.NONE, Windows.NONE);
    private final Map<UUID, List<Ready>> remembered = new Newest<>(REMEMBERED);
    private final WireBuffer buffer = new WireBuffer();

    RuleBooks(KeyValueStore<Bytes, byte[]> store, CompiledBooks compiled) {
        this.store = store;
        this.compiled = compiled;
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
                return evaluator.with(rules(key, eras, at));
            }
        }
        return null;
    }

    /** Rules forgotten meanwhile are compiled again. */
    private CompiledRules rules(TenantKey key, List<Ready> eras, int at) {
        var rules = eras.get(at).rules().get();
        if (rules == null) {
            rules = compiled.of(read(key).get(at).book());
            var again = new ArrayList<>(eras);
            again.set(at, new Ready(eras.get(at).seenFrom(), new WeakReference<>(rules)));
            remembered.put(key.tenant(), again);
        }
        return rules;
    }

    private List<RuleEra> read(TenantKey key) {
        var stored = store.get(Bytes.wrap(key.prefix()));
        return stored == null ? List.of() : RuleEra.stored(stored);
    }

    private List<Ready> ready(List<RuleEra> eras) {
        return eras.stream()
                .map(it -> new Ready(it.seenFrom(), new WeakReference<>(compiled.of(it.book()))))
                .toList();
    }

    private record Ready(long seenFrom, WeakReference<CompiledRules> rules) {}

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
