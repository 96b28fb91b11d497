package io.pennyflow.streams.alerts;

import io.pennyflow.schemas.alerts.v1.Alert;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/**
 * What a person should look at in the records of a topic. Pure, from the record and its time, so
 * that a replay raises the same.
 */
interface Notices<K extends SpecificRecord, V extends SpecificRecord> {
    UUID tenant(K key);

    /** What the record is about, one id for each key. */
    UUID subject(K key);

    /**
     * All alerts there should be about it now; those that were raised before and are not here are
     * over.
     *
     * @param at when the record was written
     */
    List<Alert> of(V value, Instant at);
}
