package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.platform.rates.Rates;
import io.pennyflow.streams.platform.wire.TenantKey;
import io.pennyflow.streams.platform.wire.WireBuffer;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Brings one transaction to what follows from its facts, the person's decision, the household's
 * currency and the rates. All four may change at any time and in any order; each change settles
 * anew, so the last state depends on what is known and never on the order in which it came.
 */
final class Settling {
    private final KeyValueStore<Bytes, byte[]> store;
    private final ForeignIndex foreign;
    private final Households households;
    private final Rates rates;
    private final Meanings meanings;
    private final EnrichedBytes enriched;
    private final Outputs outputs;
    private final WireBuffer buffer = new WireBuffer();

    Settling(
            KeyValueStore<Bytes, byte[]> store,
            ForeignIndex foreign,
            Households households,
            Rates rates,
            Meanings meanings,
            EnrichedBytes enriched,
            Outputs outputs) {
        this.store = store;
        this.foreign = foreign;
        this.households = households;
        this.rates = rates;
        this.meanings = meanings;
        this.enriched = enriched;
        this.outputs = outputs;
    }

    void report(TenantKey key, Facts facts, long timestamp) {
        var known = known(key);
        var before = known.facts();
        if (before == null) {
            settle(key, known, facts, known.decision(), timestamp);
        } else if (!before.says(facts)) {
            settle(key, known, facts.broughtFirstBy(before), known.decision(), timestamp);
        }
    }

    void remove(TenantKey key, long timestamp) {
        var known = known(key);
        settle(key, known, null, known.decision(), timestamp);
    }

    /** A null decision takes the person's back. */
    void decide(TenantKey key, @Nullable Decision decision, long timestamp) {
        var known = known(key);
        if (!Objects.equals(known.decision(), decision)) {
            settle(key, known, known.facts(), decision, timestamp);
        }
    }

    /** Something changed that many transactions rest on: a rate, the household. */
    void again(TenantKey key) {
        var known = known(key);
        var facts = known.facts();
        if (facts != null) {
            settle(key, known, facts, known.decision(), facts.timestamp());
        }
    }

    private Known known(TenantKey key) {
        return Known.of(store.get(Bytes.wrap(key.stored())));
    }

    private void settle(
            TenantKey key,
            Known before,
            @Nullable Facts facts,
            @Nullable Decision decision,
            long timestamp) {
        var settled = settled(key, facts, decision);
        var after = settled.known();
        if (isSame(before, after)) {
            return;
        }
        store.put(Bytes.wrap(key.stored()), after.isNothing() ? null : after.toBytes(buffer));
        foreign.move(key.stored(), before, after);
        send(key, before, settled, timestamp);
    }

    private Settled settled(TenantKey key, @Nullable Facts facts, @Nullable Decision decision) {
        if (facts == null) {
            return Settled.silent(new Known(null, decision, Households.UNKNOWN, null, null));
        }
        var base = households.currencyOf(key);
        var pricing = price(facts, base);
        if (pricing instanceof Pricing.Priced priced) {
            var meaning = meanings.of(facts.evidence(), decision);
            return new Settled(
                    new Known(facts, decision, base, enriched.said(priced, meaning), null),
                    () -> enriched.of(facts, priced, meaning));
        }
        var reason = ((Pricing.Unpriced) pricing).reason();
        return Settled.silent(new Known(facts, decision, base, null, reason));
    }

    private Pricing price(Facts facts, String base) {
        if (base.equals(Households.UNKNOWN)) {
            return new Pricing.Unpriced(Pricing.Reason.HOUSEHOLD_MISSING);
        }
        var rate = rates.of(facts.currency(), base, facts.bookedOn());
        return Pricing.of(facts.amount(), base, rate);
    }

    private void send(TenantKey key, Known before, Settled settled, long timestamp) {
        var after = settled.known();
        if (after.said() == null ? before.said() != null : !saysTheSame(before, after)) {
            outputs.enriched(key, settled.record().get(), timestamp);
        }
        if (after.reason() != null || before.reason() != null) {
            outputs.unpriced(key, after, timestamp);
        }
    }

    private static boolean isSame(Known before, Known after) {
        return Objects.equals(before.decision(), after.decision())
                && before.reason() == after.reason()
                && before.baseCurrency().equals(after.baseCurrency())
                && saysTheSame(before, after);
    }

    private static boolean saysTheSame(Known before, Known after) {
        return Objects.equals(before.said(), after.said()) && isSame(before.facts(), after.facts());
    }

    private static boolean isSame(@Nullable Facts before, @Nullable Facts after) {
        return before == null ? after == null : after != null && before.same(after);
    }

    /** What is known from now on, and how to write what follows from it: null while it waits. */
    private record Settled(Known known, Supplier<byte @Nullable []> record) {
        static Settled silent(Known known) {
            return new Settled(known, () -> null);
        }
    }
}
