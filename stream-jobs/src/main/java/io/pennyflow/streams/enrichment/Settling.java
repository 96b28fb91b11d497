package io.pennyflow.streams.enrichment;

import io.pennyflow.schemas.transactions.v1.EnrichedTransaction;
import io.pennyflow.streams.platform.rates.Rates;
import io.pennyflow.streams.platform.wire.TenantKey;
import io.pennyflow.streams.platform.wire.WireBuffer;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Brings one transaction to what follows from all that was said of it, the household's currency and
 * the rates. All of them may change at any time and in any order; each change settles anew, so the
 * last state depends on what is known and never on the order in which it came.
 */
final class Settling {
    private final KeyValueStore<Bytes, byte[]> store;
    private final ForeignIndex foreign;
    private final Households households;
    private final Rates rates;
    private final Meanings meanings;
    private final Teaching teaching;
    private final SweepPositions sweeps;
    private final RuleBooks books;
    private final Function<byte[], EnrichedTransaction> records;
    private final EnrichedBytes enriched;
    private final Outputs outputs;
    private final int keyId;
    private final Showing showing;
    private final WireBuffer buffer = new WireBuffer();

    Settling(
            KeyValueStore<Bytes, byte[]> store,
            ForeignIndex foreign,
            Households households,
            Rates rates,
            Meanings meanings,
            Teaching teaching,
            SweepPositions sweeps,
            RuleBooks books,
            Function<byte[], EnrichedTransaction> records,
            EnrichedBytes enriched,
            Outputs outputs,
            int keyId) {
        this.store = store;
        this.foreign = foreign;
        this.households = households;
        this.rates = rates;
        this.meanings = meanings;
        this.teaching = teaching;
        this.sweeps = sweeps;
        this.books = books;
        this.records = records;
        this.enriched = enriched;
        this.outputs = outputs;
        this.keyId = keyId;
        this.showing = new Showing(stored -> known(stored).told());
    }

    void report(TenantKey key, Facts facts, long timestamp) {
        households.setSeen(key, facts.observedAt());
        change(key, told -> told.stating(facts), timestamp);
    }

    void remove(TenantKey key, long timestamp) {
        change(key, Told::unstated, timestamp);
    }

    /** A null decision takes the person's back. */
    void decide(TenantKey key, @Nullable Decision decision, long timestamp) {
        change(key, told -> told.decided(decision), timestamp);
    }

    /** A null deletion takes the person's back. */
    void delete(TenantKey key, @Nullable Deletion deletion, long timestamp) {
        change(key, told -> told.deleted(deletion), timestamp);
    }

    /** A null annotation: the person says nothing of it any more. */
    void annotate(TenantKey key, @Nullable Annotation annotation, long timestamp) {
        change(key, told -> told.annotated(annotation), timestamp);
    }

    /** A null link: it has nothing to do with others any more. */
    void link(TenantKey key, @Nullable Link link, long timestamp) {
        change(key, told -> told.linked(link), timestamp);
    }

    /** Something changed that many transactions rest on: a rate, the household, an import. */
    void again(TenantKey key) {
        var known = known(key);
        settle(key, known, known.told(), timestamp(known));
    }

    private void change(TenantKey key, UnaryOperator<Told> change, long timestamp) {
        var known = known(key);
        var told = change.apply(known.told());
        if (told.equals(known.told())) {
            return;
        }
        settle(key, known, told, timestamp);
        againOthers(key, known.told().link(), told.link());
    }

    /** What is the same as another shows through it. */
    private void againOthers(TenantKey key, @Nullable Link before, @Nullable Link after) {
        if (before == null && after == null) {
            return;
        }
        var ids = new TreeSet<UUID>();
        Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                .flatMap(Optional::stream)
                .forEach(link -> ids.addAll(link.others()));
        ids.forEach(id -> again(TenantKey.ofStored(Showing.stored(key, id), keyId)));
    }

    private static long timestamp(Known known) {
        var all = known.told().statements().all();
        return all.isEmpty() ? 0 : all.get(all.size() - 1).timestamp();
    }

    private Known known(TenantKey key) {
        return known(key.stored());
    }

    private Known known(byte[] stored) {
        return Known.of(store.get(Bytes.wrap(stored)));
    }

    private void settle(TenantKey key, Known before, Told told, long timestamp) {
        var settled = settled(key, told);
        var after = settled.known();
        if (isSame(before, after)) {
            return;
        }
        store.put(Bytes.wrap(key.stored()), after.isNothing() ? null : after.toBytes(buffer));
        foreign.move(key.stored(), before, after);
        send(key, before, settled, timestamp);
    }

    private Settled settled(TenantKey key, Told told) {
        var household = households.of(key);
        var shown = showing.of(key, household, told);
        teach(key, shown);
        if (shown == null) {
            return Settled.silent(new Known(told, null, Households.UNKNOWN, null, null));
        }
        var facts = shown.facts();
        var base = household.currency();
        var pricing = price(facts, base);
        if (pricing instanceof Pricing.Priced priced) {
            var ruled = ruled(key, shown, priced);
            var meaning = meanings.written(ruled.judgement());
            return new Settled(
                    new Known(
                            told, facts, base, enriched.said(priced, meaning, ruled.shown()), null),
                    () -> enriched.of(priced, meaning, ruled.shown()));
        }
        var reason = ((Pricing.Unpriced) pricing).reason();
        return Settled.silent(new Known(told, facts, base, null, reason));
    }

    /** Person before rule before machine; rules see what the others say. */
    private Ruled ruled(TenantKey key, Shown shown, Pricing.Priced price) {
        var facts = shown.facts();
        var learned = teaching.guess(key, facts.evidence(), facts.bookedOn(), shown.judgedAt());
        var machine = meanings.of(shown, learned);
        var decision = shown.decision();
        var judgement =
                decision == null
                        ? machine
                        : machine.of(Precedence.overridden(decision, machine.conclusion()));
        var rules = books.of(key, shown.seenAt());
        if (rules == null) {
            return new Ruled(shown, judgement);
        }
        var subject =
                new RuledSubject(
                        shown,
                        judgement,
                        () ->
                                records.apply(
                                        enriched.of(price, meanings.written(judgement), shown)));
        return new Ruled(shown, judgement).with(rules.evaluate(subject).effects());
    }

    private void teach(TenantKey key, @Nullable Shown shown) {
        if (teaching.teach(key, shown == null ? null : shown.taught())) {
            sweeps.begin(key);
        }
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
        return before.told().equals(after.told())
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
