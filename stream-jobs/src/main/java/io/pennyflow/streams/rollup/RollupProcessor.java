package io.pennyflow.streams.rollup;

import io.pennyflow.streams.platform.Pace;
import io.pennyflow.streams.platform.RecordRefused;
import io.pennyflow.streams.platform.Topic;
import io.pennyflow.streams.platform.rates.RateChanges;
import io.pennyflow.streams.platform.rates.RatesTable;
import io.pennyflow.streams.platform.wire.TenantKey;
import io.pennyflow.streams.platform.wire.WireBuffer;
import java.time.Duration;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Hands each change to both sums and lets them send, by the clock, what it came to. */
final class RollupProcessor implements Processor<TenantKey, Input, byte[], byte[]> {
    static final Duration SPENDING_INTERVAL = Duration.ofMillis(100);
    static final Duration BALANCES_INTERVAL = Duration.ofMillis(50);

    /** Days sent before records get their turn again. */
    static final int SPENDING_STEP = 5_000;

    static final int BALANCES_STEP = 2_000;

    private final RollupTopics topics;
    private final RatesTable table;
    private @Nullable Working working;

    RollupProcessor(RollupTopics topics, RatesTable table) {
        this.topics = topics;
        this.table = table;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        var started = Working.start(context, topics, table);
        working = started;
        started.balances().ratesChanged(context.currentSystemTimeMs());
        context.schedule(
                SPENDING_INTERVAL,
                PunctuationType.WALL_CLOCK_TIME,
                now -> started.spending().flush(SPENDING_STEP));
        Pace.schedule(context, BALANCES_INTERVAL, started::flushBalances);
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
            KeyValueStore<Bytes, byte[]> contributions,
            Spending spending,
            Balances balances,
            RateChanges.Subscription changes,
            WireBuffer buffer) {

        static Working start(
                ProcessorContext<byte[], byte[]> context, RollupTopics topics, RatesTable table) {
            var changes = table.subscribe();
            var spending =
                    new Spending(
                            context.getStateStore(RollupTopology.SPENDING),
                            context.getStateStore(RollupTopology.SPENDING_MARKS),
                            sender(context, topics.spending(), RollupTopology.SPENDING_SINK));
            var balances =
                    new Balances(
                            context.getStateStore(RollupTopology.BALANCES),
                            context.getStateStore(RollupTopology.BALANCES_AT_RATES),
                            new Marks(context.getStateStore(RollupTopology.BALANCE_MARKS)),
                            new Accounts(context.getStateStore(RollupTopology.ACCOUNTS)),
                            table.in(context.getStateStore(RatesTable.STORE)),
                            sender(context, topics.balances(), RollupTopology.BALANCES_SINK));
            return new Working(
                    context,
                    context.getStateStore(RollupTopology.CONTRIBUTIONS),
                    spending,
                    balances,
                    changes,
                    new WireBuffer());
        }

        void take(TenantKey key, Input input) {
            if (input instanceof Input.Adds adds) {
                requireSame(key, adds);
                change(key, adds.contribution());
            } else if (input instanceof Input.TransactionGone) {
                change(key, null);
            } else {
                var known =
                        input instanceof Input.AccountSeen seen
                                ? new Accounts.Known(seen.currency(), seen.opening())
                                : null;
                balances.describe(Bytes.wrap(key.stored()), known, context.currentSystemTimeMs());
            }
        }

        void flushBalances(long now) {
            if (!changes.take().isEmpty()) {
                balances.ratesChanged(now);
            }
            balances.flush(now, BALANCES_STEP);
        }

        private void change(TenantKey key, @Nullable Contribution after) {
            var stored = contributions.get(Bytes.wrap(key.stored()));
            var before = stored == null ? null : Contribution.of(stored);
            if (Objects.equals(before, after)) {
                return;
            }
            contributions.put(
                    Bytes.wrap(key.stored()), after == null ? null : after.toBytes(buffer));
            var tenant = key.prefix();
            spending.change(tenant, before, after);
            balances.change(tenant, before, after, context.currentSystemTimeMs());
        }

        private static void requireSame(TenantKey key, Input.Adds adds) {
            if (!key.tenant().equals(adds.tenant()) || !key.id().equals(adds.transaction())) {
                throw new RecordRefused("The ids differ from those of the key.");
            }
        }

        @SuppressWarnings("NullAway") // A null value is a tombstone; Kafka's types do not say so.
        private static <K extends SpecificRecord, V extends SpecificRecord> Sender<K, V> sender(
                ProcessorContext<byte[], byte[]> context, Topic<K, V> topic, String sink) {
            return (key, value) ->
                    context.forward(
                            new Record<>(
                                    topic.key().toBytes(key),
                                    value == null ? null : topic.value().toBytes(value),
                                    context.currentSystemTimeMs()),
                            sink);
        }
    }
}
