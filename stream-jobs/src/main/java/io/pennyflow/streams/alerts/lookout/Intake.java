package io.pennyflow.streams.alerts.lookout;

import io.pennyflow.streams.platform.RecordRefused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Makes of the records of one topic entries of the store; null where there is nothing to keep.
 *
 * @param <K> its key
 * @param <V> its value
 */
public final class Intake<K extends SpecificRecord, V extends SpecificRecord>
        extends ContextualProcessor<K, V, Bytes, byte[]> {
    private final Function<K, Bytes> key;
    private final Function<V, UUID> owner;
    private final BiFunction<V, LocalDate, byte @Nullable []> kept;
    private final boolean refuses;

    /**
     * @param owner the tenant that the value names
     * @param kept what is kept of a value that was written on a day
     */
    Intake(
            Function<K, Bytes> key,
            Function<V, UUID> owner,
            BiFunction<V, LocalDate, byte @Nullable []> kept) {
        this(key, owner, kept, true);
    }

    private Intake(
            Function<K, Bytes> key,
            Function<V, UUID> owner,
            BiFunction<V, LocalDate, byte @Nullable []> kept,
            boolean refuses) {
        this.key = key;
        this.owner = owner;
        this.kept = kept;
        this.refuses = refuses;
    }

    /**
     * Of a topic that another step reads too, and refuses what is wrong: one dead letter is enough.
     */
    Intake<K, V> besideAnother() {
        return new Intake<>(key, owner, kept, false);
    }

    @Override
    @SuppressWarnings("NullAway") // A null value is a tombstone; Kafka's types do not say so.
    public void process(Record<K, V> record) {
        var entry = key.apply(record.key());
        var value = record.value();
        if (value != null && !owner.apply(value).equals(NoteKey.tenantId(entry))) {
            if (refuses) {
                throw new RecordRefused("The ids differ from those of the key.");
            }
            return;
        }
        var bytes = value == null ? null : kept.apply(value, day(record.timestamp()));
        context().forward(new Record<>(entry, bytes, record.timestamp()));
    }

    private static LocalDate day(long millis) {
        return Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC).toLocalDate();
    }
}
