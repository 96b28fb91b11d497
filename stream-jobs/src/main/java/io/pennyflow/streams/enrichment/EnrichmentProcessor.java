package io.pennyflow.streams.enrichment;

import io.pennyflow.streams.enrichment.category.Categories;
import io.pennyflow.streams.enrichment.merchant.Merchants;
import io.pennyflow.streams.platform.Pace;
import io.pennyflow.streams.platform.RecordRefused;
import io.pennyflow.streams.platform.rates.RateChanges;
import io.pennyflow.streams.platform.rates.RatesTable;
import io.pennyflow.streams.platform.wire.TenantKey;
import java.time.Duration;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Hands each record to what it concerns, and lets the sweeps go on in between. */
final class EnrichmentProcessor implements Processor<TenantKey, Input, byte[], byte[]> {
    /** How often sweeps go on. */
    static final Duration SWEEP_INTERVAL = Duration.ofMillis(100);

    /** Transactions a sweep settles before records get their turn again: some 20 ms of work. */
    static final int SWEEP_STEP = 1_000;

    private final EnrichmentTopics topics;
    private final RatesTable table;
    private final CompiledBooks compiled;
    private @Nullable Working working;

    EnrichmentProcessor(EnrichmentTopics topics, RatesTable table, CompiledBooks compiled) {
        this.topics = topics;
        this.table = table;
        this.compiled = compiled;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        var started = Working.start(context, topics, table, compiled);
        working = started;
        Pace.schedule(context, SWEEP_INTERVAL, now -> started.sweep(SWEEP_STEP));
    }

    @Override
    public void process(Record<TenantKey, Input> record) {
        if (working != null) {
            Pace.recordTaken();
            working.take(record.key(), record.value(), record.timestamp());
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
            Settling settling,
            Households households,
            Teaching teaching,
            RuleBooks books,
            SweepPositions positions,
            HouseholdSweep householdSweep,
            RateSweep rateSweep,
            RateChanges.Subscription changes) {

        static Working start(
                ProcessorContext<byte[], byte[]> context,
                EnrichmentTopics topics,
                RatesTable table,
                CompiledBooks compiled) {
            KeyValueStore<Bytes, byte[]> transactions =
                    context.getStateStore(EnrichmentTopology.TRANSACTIONS);
            KeyValueStore<Bytes, byte[]> index = context.getStateStore(EnrichmentTopology.FOREIGN);
            var changes = table.subscribe();
            var rates = table.in(context.getStateStore(RatesTable.STORE));
            var households =
                    new Households(
                            context.getStateStore(EnrichmentTopology.HOUSEHOLDS),
                            context.getStateStore(EnrichmentTopology.UNDONE));
            var keyId = topics.enriched().keyId();
            var meanings = new Meanings(Merchants.ofDictionary(), Categories.ofBuild());
            var teaching =
                    new Teaching(
                            context.getStateStore(EnrichmentTopology.TAUGHT),
                            households,
                            meanings::lesson);
            var books = new RuleBooks(context.getStateStore(EnrichmentTopology.RULES), compiled);
            var positions =
                    new SweepPositions(context.getStateStore(EnrichmentTopology.HOUSEHOLD_SWEEPS));
            var settling =
                    new Settling(
                            transactions,
                            new ForeignIndex(index),
                            households,
                            rates,
                            meanings,
                            teaching,
                            positions,
                            books,
                            topics.enriched().value()::fromBytes,
                            new EnrichedBytes(topics.enriched().valueId()),
                            new ForwardedOutputs(context, topics),
                            keyId);
            return new Working(
                    settling,
                    households,
                    teaching,
                    books,
                    positions,
                    new HouseholdSweep(positions, transactions, settling, keyId),
                    new RateSweep(index, changes, rates, settling, keyId),
                    changes);
        }

        void take(TenantKey key, Input input, long timestamp) {
            if (input instanceof Input.RawSeen raw) {
                if (!raw.facts().isOf(key)) {
                    throw new RecordRefused("The ids differ from those of the key.");
                }
                settling.report(key, raw.facts(), timestamp);
            } else if (input instanceof Input.RawGone) {
                settling.remove(key, timestamp);
            } else if (input instanceof Input.Overridden overridden) {
                settling.decide(key, overridden.decision(), timestamp);
            } else if (input instanceof Input.OverrideGone) {
                settling.decide(key, null, timestamp);
            } else if (input instanceof Input.Matched matched) {
                settling.link(key, matched.link(), timestamp);
            } else if (input instanceof Input.Deleted deleted) {
                settling.delete(key, deleted.deletion(), timestamp);
            } else if (input instanceof Input.Annotated annotated) {
                settling.annotate(key, annotated.annotation(), timestamp);
            } else if (input instanceof Input.Undone taken) {
                if (households.setUndone(key, taken.keepEdited())) {
                    sweep(key);
                }
            } else if (input instanceof Input.RulesSeen rules) {
                if (books.set(key, rules.eras()) < households.of(key).seenUntil()) {
                    sweep(key);
                }
            } else if (input instanceof Input.HouseholdSeen seen) {
                change(key, seen.baseCurrency(), seen.learnsSince());
            } else {
                change(key, Households.UNKNOWN, 0);
            }
        }

        void sweep(int limit) {
            householdSweep.step(limit);
            rateSweep.step(limit);
        }

        private void change(TenantKey household, String currency, long learnsSince) {
            if (households.set(household, currency, learnsSince)) {
                teaching.forget(household);
                sweep(household);
            }
        }

        /** Something changed that any transaction of the tenant may rest on. */
        private void sweep(TenantKey household) {
            positions.begin(household);
            householdSweep.step(SWEEP_STEP);
        }
    }
}
