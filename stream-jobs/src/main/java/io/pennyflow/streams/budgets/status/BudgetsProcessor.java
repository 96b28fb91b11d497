package io.pennyflow.streams.budgets.status;

import io.pennyflow.streams.platform.Pace;
import io.pennyflow.streams.platform.RecordRefused;
import io.pennyflow.streams.platform.TenantsDue;
import io.pennyflow.streams.platform.rates.RateChanges;
import io.pennyflow.streams.platform.rates.RatesTable;
import io.pennyflow.streams.platform.wire.TenantKey;
import io.pennyflow.streams.platform.wire.WireBuffer;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Keeps what moved and what people want, and lets budgets be counted once it is quiet. */
final class BudgetsProcessor implements Processor<TenantKey, Input, byte[], byte[]> {
    static final Duration INTERVAL = Duration.ofMillis(100);

    /** Tenants counted before records get their turn again. */
    static final int TENANTS_STEP = 20;

    static final Duration QUIET = Duration.ofMillis(200);
    static final Duration LONGEST = Duration.ofSeconds(3);

    private final BudgetsTopics topics;
    private final RatesTable table;
    private @Nullable Working working;

    BudgetsProcessor(BudgetsTopics topics, RatesTable table) {
        this.topics = topics;
        this.table = table;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        var started = Working.start(context, topics, table);
        working = started;
        started.ratesChanged(context.currentSystemTimeMs());
        Pace.schedule(context, INTERVAL, started::count);
    }

    @Override
    public void process(Record<TenantKey, Input> record) {
        if (working != null) {
            Pace.recordTaken();
            working.take(record.key(), record.value());
        }
    }

    @Override
    public void close() {
        if (working != null) {
            working.changes().close();
        }
    }

    /** What exists between init and close. */
    private record Working(
            ProcessorContext<byte[], byte[]> context,
            KeyValueStore<Bytes, byte[]> movements,
            KeyValueStore<Bytes, byte[]> atRates,
            DaySums days,
            Kept accounts,
            Kept budgets,
            TenantsDue due,
            Counted counted,
            RateChanges.Subscription changes,
            WireBuffer buffer) {

        static Working start(
                ProcessorContext<byte[], byte[]> context, BudgetsTopics topics, RatesTable table) {
            var changes = table.subscribe();
            var days = new DaySums(context.getStateStore(BudgetsTopology.DAYS));
            var accounts = new Kept(context.getStateStore(BudgetsTopology.ACCOUNTS));
            var budgets = new Kept(context.getStateStore(BudgetsTopology.BUDGETS));
            KeyValueStore<Bytes, byte[]> atRates = context.getStateStore(BudgetsTopology.AT_RATES);
            var counted =
                    new Counted(
                            days,
                            accounts,
                            budgets,
                            new Kept(context.getStateStore(BudgetsTopology.SENT)),
                            new Kept(atRates),
                            table.in(context.getStateStore(RatesTable.STORE)),
                            topics.status(),
                            sender(context, topics));
            return new Working(
                    context,
                    context.getStateStore(BudgetsTopology.MOVEMENTS),
                    atRates,
                    days,
                    accounts,
                    budgets,
                    new TenantsDue(
                            context.getStateStore(BudgetsTopology.DUE), QUIET, QUIET, LONGEST),
                    counted,
                    changes,
                    new WireBuffer());
        }

        void take(TenantKey key, Input input) {
            var stored = Bytes.wrap(key.stored());
            if (input instanceof Input.Moves moves) {
                requireSame(key, moves.tenant(), moves.transaction());
                move(key, moves.movement());
            } else if (input instanceof Input.TransactionGone) {
                move(key, null);
            } else if (input instanceof Input.AccountSeen seen) {
                describe(key, accounts.set(stored, Known.account(seen)));
            } else if (input instanceof Input.AccountGone) {
                describe(key, accounts.set(stored, null));
            } else if (input instanceof Input.BudgetSeen seen) {
                requireSame(key, seen.tenant(), seen.budget());
                intend(key, budgets.set(stored, Known.budget(seen)));
            } else {
                intend(key, budgets.set(stored, null));
            }
        }

        void count(long now) {
            if (!changes.take().isEmpty()) {
                ratesChanged(now);
            }
            due.at(now).stream().limit(TENANTS_STEP).forEach(this::count);
        }

        void ratesChanged(long now) {
            try (var concerned = atRates.all()) {
                concerned.forEachRemaining(it -> due.touch(it.key, now));
            }
        }

        private void count(Bytes tenant) {
            counted.countAnew(tenant);
            due.done(tenant);
        }

        private void move(TenantKey key, @Nullable Movement after) {
            var id = Bytes.wrap(key.stored());
            var stored = movements.get(id);
            var before = stored == null ? null : Movement.of(stored);
            if (Objects.equals(before, after)) {
                return;
            }
            movements.put(id, after == null ? null : after.toBytes(buffer));
            var tenant = key.prefix();
            if (before != null) {
                days.remove(tenant, before);
            }
            if (after != null) {
                days.add(tenant, after);
            }
            describe(key, true);
        }

        /** Who has no budget has nothing to count. */
        private void describe(TenantKey key, boolean isNews) {
            if (isNews && budgets.has(key.prefix())) {
                intend(key, true);
            }
        }

        private void intend(TenantKey key, boolean isNews) {
            if (isNews) {
                due.touch(Bytes.wrap(key.prefix()), context.currentSystemTimeMs());
            }
        }

        private static void requireSame(TenantKey key, UUID tenant, UUID id) {
            if (!key.tenant().equals(tenant) || !key.id().equals(id)) {
                throw new RecordRefused("The ids differ from those of the key.");
            }
        }

        @SuppressWarnings("NullAway") // A null value is a tombstone; Kafka's types do not say so.
        private static Counted.Sender sender(
                ProcessorContext<byte[], byte[]> context, BudgetsTopics topics) {
            return (key, value) ->
                    context.forward(
                            new Record<>(
                                    topics.status().key().toBytes(key),
                                    value,
                                    context.currentSystemTimeMs()),
                            BudgetsTopology.SINK);
        }
    }
}
