package io.pennyflow.streams.matching;

import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.transactions.v1.TransactionMatch;
import io.pennyflow.streams.platform.Pace;
import io.pennyflow.streams.platform.RecordRefused;
import io.pennyflow.streams.platform.rates.Rate;
import io.pennyflow.streams.platform.rates.RatesTable;
import io.pennyflow.streams.platform.wire.TenantKey;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** Files each record, marks the days it changed, and compares them once they are quiet. */
final class MatchingProcessor implements Processor<TenantKey, Input, byte[], byte[]> {
    static final Duration INTERVAL = Duration.ofMillis(100);

    /** Rows looked at before records get their turn again. */
    static final int STEP_ROWS = 5_000;

    /** Windows that were looked at in one step, also when they had nothing to compare. */
    static final int STEP_WINDOWS = 50;

    private final MatchingTopics topics;
    private final RatesTable table;
    private @Nullable Working working;

    MatchingProcessor(MatchingTopics topics, RatesTable table) {
        this.topics = topics;
        this.table = table;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        var started = Working.start(context, topics, table);
        working = started;
        Pace.schedule(context, INTERVAL, started::step);
    }

    @Override
    public void process(Record<TenantKey, Input> record) {
        if (working != null) {
            Pace.recordTaken();
            working.take(record.key(), record.value());
        }
    }

    /** What exists between init and close. */
    private record Working(
            ProcessorContext<byte[], byte[]> context,
            Ledger ledger,
            OwnNumbers numbers,
            Intent intent,
            Marks marks,
            WindowMatching matching) {

        static Working start(
                ProcessorContext<byte[], byte[]> context, MatchingTopics topics, RatesTable table) {
            var ledger =
                    new Ledger(
                            store(context, MatchingTopology.ROWS),
                            store(context, MatchingTopology.DAYS),
                            store(context, MatchingTopology.BATCHES),
                            topics.raw().value());
            var numbers = new OwnNumbers(store(context, MatchingTopology.NUMBERS));
            var intent =
                    new Intent(
                            store(context, MatchingTopology.DECISIONS),
                            store(context, MatchingTopology.UNDONE));
            var findings =
                    new Findings(
                            store(context, MatchingTopology.MATCHES),
                            (tenant, row, said) -> send(context, topics, tenant, row, said));
            var known = table.in(context.getStateStore(RatesTable.STORE));
            Rates rates =
                    (from, to, day) ->
                            known.of(from, to, (int) day.toEpochDay()).map(Rate::rate).orElse(null);
            return new Working(
                    context,
                    ledger,
                    numbers,
                    intent,
                    new Marks(store(context, MatchingTopology.MARKS)),
                    new WindowMatching(ledger, numbers, intent, findings, rates));
        }

        void take(TenantKey key, Input input) {
            if (input instanceof Input.RawSeen raw) {
                requireSame(key, raw.row());
                var before = ledger.row(key.tenant(), key.id());
                var row = raw.row();
                change(
                        key,
                        before,
                        row == null ? Stated.NOTHING.edited(before.edits()) : before.with(row));
            } else if (input instanceof Input.Categorized said) {
                var before = ledger.row(key.tenant(), key.id());
                change(key, before, before.edited(before.edits().decided(said.byPerson())));
            } else if (input instanceof Input.Annotated said) {
                var before = ledger.row(key.tenant(), key.id());
                change(key, before, before.edited(before.edits().annotated(said.byPerson())));
            } else if (input instanceof Input.Numbered said) {
                if (numbers.put(key.tenant(), key.id(), said.number())) {
                    ledger.span(key.tenant(), key.id())
                            .ifPresent(it -> mark(key.tenant(), key.id(), it));
                }
            } else if (input instanceof Input.Decided decided) {
                intent.decide(key.tenant(), key.id(), decided.decision())
                        .forEach(it -> mark(key.tenant(), ledger.row(key.tenant(), it)));
            } else if (input instanceof Input.Undone undone) {
                intent.undo(key.tenant(), key.id(), undone.keepEdited());
                ledger.reach(key.tenant(), key.id())
                        .forEach((account, days) -> mark(key.tenant(), account, days));
            }
        }

        void step(long now) {
            var rows = 0;
            for (var windows = 0; windows < STEP_WINDOWS && rows < STEP_ROWS; windows++) {
                var due = marks.due(now).orElse(null);
                if (due == null) {
                    return;
                }
                var to = Math.min(due.to(), due.from() + WindowMatching.STEP_DAYS - 1);
                rows += matching.match(due.tenant(), due.account(), due.from(), to);
                marks.doneUntil(due, to + 1);
            }
        }

        private void change(TenantKey key, Stated before, Stated after) {
            if (before.equals(after)) {
                return;
            }
            ledger.put(key.tenant(), key.id(), before, after);
            mark(key.tenant(), before);
            mark(key.tenant(), after);
        }

        private void mark(UUID tenant, Stated row) {
            var now = context.currentSystemTimeMs();
            for (var place : row.places()) {
                marks.touch(tenant, place.account(), place.day(), place.day(), now);
            }
        }

        private void mark(UUID tenant, UUID account, Period days) {
            marks.touch(
                    tenant,
                    account,
                    (int) days.from().toEpochDay(),
                    (int) days.to().toEpochDay(),
                    context.currentSystemTimeMs());
        }

        private static void requireSame(TenantKey key, @Nullable RawTransaction row) {
            if (row != null
                    && !(row.getTenantId().equals(key.tenant())
                            && row.getTransactionId().equals(key.id()))) {
                throw new RecordRefused("The ids differ from those of the key.");
            }
        }

        private static KeyValueStore<Bytes, byte[]> store(
                ProcessorContext<byte[], byte[]> context, String name) {
            return context.getStateStore(name);
        }

        @SuppressWarnings("NullAway") // A null value is a tombstone; Kafka's types do not say so.
        private static void send(
                ProcessorContext<byte[], byte[]> context,
                MatchingTopics topics,
                UUID tenant,
                UUID row,
                @Nullable TransactionMatch said) {
            context.forward(
                    new Record<>(
                            topics.matches().key().toBytes(new TransactionKey(tenant, row)),
                            said == null ? null : topics.matches().value().toBytes(said),
                            context.currentSystemTimeMs()));
        }
    }
}
