package io.pennyflow.streams.alerts;

import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.alerts.v1.AlertKey;
import io.pennyflow.streams.alerts.lookout.OpenAlerts;
import io.pennyflow.streams.platform.RecordRefused;
import io.pennyflow.streams.platform.Topic;
import io.pennyflow.streams.platform.wire.TenantKey;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Keeps the alerts that are open about each subject, raises those that are new or about something
 * else than before, and resolves those that are over.
 */
final class NoticeProcessor<K extends SpecificRecord, V extends SpecificRecord>
        implements Processor<K, V, TenantKey, SpecificRecord> {
    private static final int ID_BYTES = TenantKey.TENANT_BYTES;

    private final Notices<K, V> notices;
    private final Topic<AlertKey, Alert> alerts;
    private final String storeName;

    @SuppressWarnings("NullAway.Init") // Set by init, before any record.
    private ProcessorContext<TenantKey, SpecificRecord> context;

    @SuppressWarnings("NullAway.Init") // Set by init, before any record.
    private OpenAlerts open;

    NoticeProcessor(Notices<K, V> notices, Topic<AlertKey, Alert> alerts, String storeName) {
        this.notices = notices;
        this.alerts = alerts;
        this.storeName = storeName;
    }

    @Override
    public void init(ProcessorContext<TenantKey, SpecificRecord> given) {
        context = given;
        open = new OpenAlerts(given.getStateStore(storeName), alerts);
    }

    @Override
    public void process(Record<K, V> record) {
        var tenant = notices.tenant(record.key());
        var subject = key(tenant, notices.subject(record.key()));
        List<Alert> wanted =
                record.value() == null
                        ? List.of()
                        : notices.of(record.value(), Instant.ofEpochMilli(record.timestamp()));
        if (wanted.stream().anyMatch(it -> !it.getTenantId().equals(tenant))) {
            throw new RecordRefused("The ids differ from those of the key.");
        }
        open.change(subject, wanted).forEach(it -> send(record, it));
    }

    private void send(Record<K, V> record, Alert alert) {
        var wire = alerts.key().toBytes(new AlertKey(alert.getTenantId(), alert.getAlertId()));
        context.forward(record.withKey(TenantKey.ofTwo(wire)).withValue(alert));
    }

    private static Bytes key(UUID tenant, UUID subject) {
        var key = ByteBuffer.allocate(2 * ID_BYTES);
        put(key, tenant);
        put(key, subject);
        return Bytes.wrap(key.array());
    }

    private static void put(ByteBuffer key, UUID id) {
        key.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
