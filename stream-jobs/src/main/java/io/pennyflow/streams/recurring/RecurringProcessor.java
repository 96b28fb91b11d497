package io.pennyflow.streams.recurring;

import io.pennyflow.streams.platform.Pace;
import io.pennyflow.streams.platform.RecordRefused;
import io.pennyflow.streams.platform.wire.TenantKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Notes which groups change, and has them looked at again when they have been quiet. */
final class RecurringProcessor implements Processor<TenantKey, Input, byte[], byte[]> {
    static final Duration INTERVAL = Duration.ofMillis(100);

    /** Transactions looked at before records get their turn again. */
    static final int STEP_ROWS = 2_000;

    static final int STEP_GROUPS = 200;

    private final RecurringTopics topics;
    private @Nullable Working working;

    RecurringProcessor(RecurringTopics topics) {
        this.topics = topics;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        var started = Working.start(context, topics);
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
    private static final class Working {
        private final ProcessorContext<byte[], byte[]> context;
        private final Groups groups;
        private final Verdicts verdicts;
        private final OwnBills ownBills;
        private final Marks marks;
        private final Recount recount;
        private LocalDate today = LocalDate.MIN;

        private Working(
                ProcessorContext<byte[], byte[]> context,
                Groups groups,
                Verdicts verdicts,
                OwnBills ownBills,
                Marks marks,
                Recount recount) {
            this.context = context;
            this.groups = groups;
            this.verdicts = verdicts;
            this.ownBills = ownBills;
            this.marks = marks;
            this.recount = recount;
        }

        static Working start(ProcessorContext<byte[], byte[]> context, RecurringTopics topics) {
            var groups =
                    new Groups(
                            context.getStateStore(RecurringTopology.LOCATIONS),
                            context.getStateStore(RecurringTopology.GROUPS));
            var verdicts =
                    new Verdicts(
                            context.getStateStore(RecurringTopology.VERDICTS),
                            topics.verdicts().value());
            var ownBills =
                    new OwnBills(
                            context.getStateStore(RecurringTopology.OWN_BILLS),
                            topics.ownBills().value());
            var marks = new Marks(context.getStateStore(RecurringTopology.MARKS));
            var recount =
                    new Recount(
                            groups,
                            verdicts,
                            ownBills,
                            new Claimed(context.getStateStore(RecurringTopology.CLAIMED)),
                            context.getStateStore(RecurringTopology.SENT),
                            new Outbox(context, topics));
            return new Working(context, groups, verdicts, ownBills, marks, recount);
        }

        void take(TenantKey key, Input input) {
            if (input instanceof Input.Seen seen) {
                if (!key.tenant().equals(seen.tenant()) || !key.id().equals(seen.transaction())) {
                    throw new RecordRefused("The ids differ from those of the key.");
                }
                var place = Place.of(seen.tenant(), seen.account(), seen.group());
                touchAll(groups.put(seen.tenant(), seen.transaction(), place, seen.fact()));
            } else if (input instanceof Input.TransactionGone) {
                touchAll(groups.put(key.tenant(), key.id(), null, null));
            } else if (input instanceof Input.Judged judged) {
                var about = verdicts.put(key.tenant(), key.id(), judged.verdict());
                touch(groupsOf(key.tenant(), about));
            } else if (input instanceof Input.Stated stated) {
                touch(ownBills.put(key.tenant(), key.id(), stated.bill()));
            }
        }

        void step(long now) {
            newDay(Instant.ofEpochMilli(now).atZone(ZoneOffset.UTC).toLocalDate(), now);
            var rows = 0;
            for (var count = 0; count < STEP_GROUPS && rows < STEP_ROWS; count++) {
                var due = marks.take(now).orElse(null);
                if (due == null) {
                    return;
                }
                rows += recount.count(due, today);
            }
        }

        /** Also at the first step after a start: days may have passed meanwhile. */
        private void newDay(LocalDate day, long now) {
            if (day.isAfter(today)) {
                today = day;
                recount.changingOn(day).forEach(it -> marks.touch(it, now));
            }
        }

        private List<Place> groupsOf(UUID tenant, List<UUID> transactions) {
            return List.copyOf(groups.withAny(tenant, transactions));
        }

        /** What people stated goes first: what it claims is no longer to be found. */
        private void touchAll(List<Place> places) {
            touch(places.stream().map(it -> Place.ofPeople(it.tenant(), it.account())).toList());
            touch(places);
        }

        private void touch(List<Place> places) {
            places.forEach(it -> marks.touch(it, context.currentSystemTimeMs()));
        }
    }
}
