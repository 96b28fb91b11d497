package io.pennyflow.connect.view;

import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.schemas.wire.WireSerde;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.connect.sink.SinkRecord;

/** Reads the bytes of a topic's records as rows of its table. */
final class RowReader {
    private final WireSerde<? extends SpecificRecord> keys;
    private final WireSerde<? extends SpecificRecord> values;
    private final ViewTable table;
    private final List<SharedField> shared;

    /** A field that key and value both have, with its positions. */
    private record SharedField(String name, int inKey, int inValue) {}

    RowReader(Registry registry, TopicSpec<?, ?> topic, ViewTable table) {
        var serdes = new Serdes(registry);
        this.keys = serdes.key(topic);
        this.values = serdes.value(topic);
        this.table = table;
        this.shared =
                shared(
                        SpecificData.get().getSchema(topic.key()),
                        SpecificData.get().getSchema(topic.value()));
    }

    /** Throws {@link SerializationException} with a reason for a record that is no row. */
    Row read(SinkRecord record) {
        var key = keys.deserialize(record.topic(), (byte[]) record.key());
        if (key == null) {
            throw new SerializationException("A record without a key belongs to no row.");
        }
        var value = values.deserialize(record.topic(), (byte[]) record.value());
        if (value != null) {
            requireSameRow(key, value);
        }
        return new Row(record, keyOf(key), value);
    }

    // The key chose the partition and with it the order; a value that says otherwise would get
    // into another row, perhaps another tenant's, past that order.
    private void requireSameRow(SpecificRecord key, SpecificRecord value) {
        for (var field : shared) {
            if (!key.get(field.inKey()).equals(value.get(field.inValue()))) {
                throw new SerializationException(
                        "Key and value of this record differ in " + field.name() + ".");
            }
        }
    }

    private static List<SharedField> shared(Schema key, Schema value) {
        return key.getFields().stream()
                .filter(it -> value.getField(it.name()) != null)
                .map(it -> new SharedField(it.name(), it.pos(), value.getField(it.name()).pos()))
                .toList();
    }

    private List<Object> keyOf(SpecificRecord key) {
        var parts = new ArrayList<Object>(table.key().size());
        for (var column : table.key()) {
            parts.add(key.get(column.field()));
        }
        return parts;
    }
}
