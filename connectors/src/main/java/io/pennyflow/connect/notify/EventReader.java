package io.pennyflow.connect.notify;

import io.pennyflow.connect.notify.plan.AlertEvent;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.alerts.v1.AlertKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.schemas.wire.WireSerde;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.connect.sink.SinkRecord;

/** Reads records of alerts as events worth telling. */
final class EventReader {
    /**
     * Older changes are nobody's news: who reads the topic anew writes no letters of last year. It
     * is less than the log keeps, so nothing that was told once is told again.
     */
    static final Duration NEWS = Duration.ofDays(7);

    private final WireSerde<AlertKey> keys;
    private final WireSerde<Alert> values;

    EventReader(Registry registry) {
        var serdes = new Serdes(registry);
        this.keys = serdes.key(Catalogue.ALERTS);
        this.values = serdes.value(Catalogue.ALERTS);
    }

    /** Empty for a tombstone and for old news; throws {@link SerializationException}. */
    Optional<AlertEvent> read(SinkRecord record, Instant now) {
        var key = keys.deserialize(record.topic(), (byte[]) record.key());
        var alert = values.deserialize(record.topic(), (byte[]) record.value());
        if (alert == null) {
            return Optional.empty();
        }
        if (key == null
                || !key.getTenantId().equals(alert.getTenantId())
                || !key.getAlertId().equals(alert.getAlertId())) {
            throw new SerializationException("Key and value of this record differ.");
        }
        var at =
                record.timestamp() == null
                        ? alert.getRaisedAt()
                        : Instant.ofEpochMilli(record.timestamp());
        return at.isBefore(now.minus(NEWS)) ? Optional.empty() : Optional.of(AlertEvent.of(alert));
    }
}
