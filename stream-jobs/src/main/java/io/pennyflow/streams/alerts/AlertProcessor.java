package io.pennyflow.streams.alerts;

import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.alerts.v1.AlertKey;
import io.pennyflow.schemas.anomalies.v1.Anomaly;
import io.pennyflow.streams.platform.RecordRefused;
import io.pennyflow.streams.platform.Topic;
import io.pennyflow.streams.platform.wire.TenantKey;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps the last alert about each transaction and passes on what {@link Alerting} changes in it.
 */
final class AlertProcessor implements Processor<TenantKey, Anomaly, TenantKey, SpecificRecord> {
    private final Topic<AlertKey, Alert> alerts;

    @SuppressWarnings("NullAway.Init") // Set by init, before any record.
    private ProcessorContext<TenantKey, SpecificRecord> context;

    @SuppressWarnings("NullAway.Init") // Set by init, before any record.
    private KeyValueStore<Bytes, byte[]> store;

    AlertProcessor(Topic<AlertKey, Alert> alerts) {
        this.alerts = alerts;
    }

    @Override
    public void init(ProcessorContext<TenantKey, SpecificRecord> given) {
        context = given;
        store = given.getStateStore(AlertTopology.ALERTS);
    }

    @Override
    public void process(Record<TenantKey, Anomaly> record) {
        var anomaly = record.value();
        if (anomaly != null && !isOf(record.key(), anomaly)) {
            throw new RecordRefused("The ids differ from those of the key.");
        }
        var stored = store.get(Bytes.wrap(record.key().stored()));
        var known = stored == null ? null : alerts.value().fromBytes(stored);
        Alerting.of(known, anomaly).forEach(alert -> send(record, alert));
    }

    private void send(Record<TenantKey, Anomaly> record, Alert alert) {
        store.put(Bytes.wrap(record.key().stored()), alerts.value().toBytes(alert));
        var wire = alerts.key().toBytes(new AlertKey(alert.getTenantId(), alert.getAlertId()));
        context.forward(record.withKey(TenantKey.ofTwo(wire)).withValue(alert));
    }

    private static boolean isOf(TenantKey key, Anomaly anomaly) {
        return key.tenant().equals(anomaly.getTenantId())
                && key.id().equals(anomaly.getTransactionId());
    }
}
