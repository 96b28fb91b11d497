package io.pennyflow.streams.alerts.lookout;

import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.alerts.v1.AlertKey;
import io.pennyflow.streams.alerts.household.Lookout;
import io.pennyflow.streams.platform.Pace;
import io.pennyflow.streams.platform.TenantsDue;
import io.pennyflow.streams.platform.Topic;
import io.pennyflow.streams.platform.wire.TenantKey;
import java.time.Duration;
import java.util.Arrays;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/** Keeps what is known of households, and looks at each again when it has been quiet. */
public final class LookoutProcessor implements Processor<Bytes, byte[], TenantKey, SpecificRecord> {
    /** What follows from a transaction, its balance and its sums, comes at its heels. */
    static final Duration BRIEF = Duration.ofMillis(300);

    /** Half a history looks like trouble: wait until the household pauses ... */
    static final Duration QUIET = Duration.ofSeconds(1);

    /** ... but let nobody wait for longer than this. */
    static final Duration LONGEST = Duration.ofMinutes(1);

    static final Duration INTERVAL = Duration.ofMillis(100);

    /** Households looked at before records get their turn again. */
    static final int TENANTS_STEP = 20;

    private final LookoutTopics topics;
    private final Topic<AlertKey, Alert> alerts;
    private final Stores names;

    @SuppressWarnings("NullAway.Init") // Set by init, before any record.
    private ProcessorContext<TenantKey, SpecificRecord> context;

    @SuppressWarnings("NullAway.Init") // Set by init, before any record.
    private KeyValueStore<Bytes, byte[]> notes;

    @SuppressWarnings("NullAway.Init") // Set by init, before any record.
    private OpenAlerts open;

    @SuppressWarnings("NullAway.Init") // Set by init, before any record.
    private TenantsDue due;

    /** The names of its stores. */
    public record Stores(String notes, String open, String due) {}

    public LookoutProcessor(LookoutTopics topics, Topic<AlertKey, Alert> alerts, Stores names) {
        this.topics = topics;
        this.alerts = alerts;
        this.names = names;
    }

    @Override
    public void init(ProcessorContext<TenantKey, SpecificRecord> given) {
        context = given;
        notes = given.getStateStore(names.notes());
        open = new OpenAlerts(given.getStateStore(names.open()), alerts);
        due = new TenantsDue(given.getStateStore(names.due()), BRIEF, QUIET, LONGEST);
        Pace.schedule(given, INTERVAL, this::look);
    }

    @Override
    public void process(Record<Bytes, byte[]> record) {
        Pace.recordTaken();
        var before = notes.get(record.key());
        if (!Arrays.equals(before, record.value())) {
            notes.put(record.key(), record.value());
            due.touch(NoteKey.tenant(record.key()), context.currentSystemTimeMs());
        }
    }

    private void look(long now) {
        due.at(now).stream().limit(TENANTS_STEP).forEach(it -> look(it, now));
    }

    private void look(Bytes tenant, long now) {
        var household = Notes.read(notes, tenant, topics);
        open.change(tenant, Lookout.of(household, open.of(tenant).keySet()))
                .forEach(it -> send(it, now));
        due.done(tenant);
    }

    private void send(Alert alert, long now) {
        var wire = alerts.key().toBytes(new AlertKey(alert.getTenantId(), alert.getAlertId()));
        context.forward(new Record<>(TenantKey.ofTwo(wire), alert, now));
    }
}
