package io.pennyflow.streams.alerts;

import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.alerts.v1.AlertDecision;
import io.pennyflow.schemas.alerts.v1.AlertKey;
import io.pennyflow.streams.platform.RecordRefused;
import io.pennyflow.streams.platform.Topic;
import io.pennyflow.streams.platform.wire.TenantKey;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Joins what is raised with what people decide. A decision may come before its alert, when both
 * topics are read anew: it waits in a store of its own.
 */
final class AlertStateProcessor implements Processor<TenantKey, SpecificRecord, byte[], byte[]> {
    private final Topic<AlertKey, Alert> alerts;
    private final Topic<AlertKey, AlertDecision> decisions;

    @SuppressWarnings("NullAway.Init") // Set by init, before any record.
    private ProcessorContext<byte[], byte[]> context;

    @SuppressWarnings("NullAway.Init") // Set by init, before any record.
    private KeyValueStore<Bytes, byte[]> states;

    @SuppressWarnings("NullAway.Init") // Set by init, before any record.
    private KeyValueStore<Bytes, byte[]> waiting;

    AlertStateProcessor(Topic<AlertKey, Alert> alerts, Topic<AlertKey, AlertDecision> decisions) {
        this.alerts = alerts;
        this.decisions = decisions;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> given) {
        context = given;
        states = given.getStateStore(AlertTopology.STATES);
        waiting = given.getStateStore(AlertTopology.DECISIONS);
    }

    @Override
    public void process(Record<TenantKey, SpecificRecord> record) {
        if (record.value() instanceof Alert alert) {
            raise(record, alert);
        } else {
            decide(record, (AlertDecision) record.value());
        }
    }

    private void raise(Record<TenantKey, SpecificRecord> record, Alert alert) {
        var known = known(record.key());
        var now = AlertStates.raised(known, alert);
        send(record, now);
        var stored = waiting.get(Bytes.wrap(record.key().stored()));
        if (stored != null) {
            AlertStates.decided(now, decisions.value().fromBytes(stored))
                    .ifPresent(it -> send(record, it));
        }
    }

    private void decide(
            Record<TenantKey, SpecificRecord> record, @Nullable AlertDecision decision) {
        if (decision != null && !isOf(record.key(), decision)) {
            throw new RecordRefused("The ids differ from those of the key.");
        }
        var key = Bytes.wrap(record.key().stored());
        waiting.put(key, decision == null ? null : decisions.value().toBytes(decision));
        AlertStates.decided(known(record.key()), decision).ifPresent(it -> send(record, it));
    }

    private @Nullable Alert known(TenantKey key) {
        var stored = states.get(Bytes.wrap(key.stored()));
        return stored == null ? null : alerts.value().fromBytes(stored);
    }

    private void send(Record<TenantKey, SpecificRecord> record, Alert alert) {
        var bytes = alerts.value().toBytes(alert);
        states.put(Bytes.wrap(record.key().stored()), bytes);
        var key = new AlertKey(alert.getTenantId(), alert.getAlertId());
        context.forward(record.withKey(alerts.key().toBytes(key)).withValue(bytes));
    }

    private static boolean isOf(TenantKey key, AlertDecision decision) {
        return key.tenant().equals(decision.getTenantId())
                && key.id().equals(decision.getAlertId());
    }
}
