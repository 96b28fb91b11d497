package io.pennyflow.connect.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.connect.sink.SinkRecord;

/**
 * What one delivery of Connect comes to.
 *
 * @param rows the newest state of each row; in the order of the first record about it
 * @param refused records that are no rows
 * @param next where each partition goes on afterwards
 */
record Batch(List<Row> rows, List<Refused> refused, Map<TopicPartition, Long> next) {

    /** A record that cannot be in the view, and why. */
    record Refused(SinkRecord record, RuntimeException reason) {}

    static Batch of(Collection<SinkRecord> records, RowReader reader) {
        var rows = new LinkedHashMap<List<Object>, Row>();
        var refused = new ArrayList<Refused>();
        var next = new HashMap<TopicPartition, Long>();
        for (var record : records) {
            next.put(
                    new TopicPartition(record.originalTopic(), record.originalKafkaPartition()),
                    record.originalKafkaOffset() + 1);
            try {
                var row = reader.read(record);
                rows.put(row.key(), row);
            } catch (SerializationException e) {
                refused.add(new Refused(record, e));
            }
        }
        return new Batch(List.copyOf(rows.values()), refused, next);
    }
}
