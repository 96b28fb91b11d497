package io.pennyflow.connect.view;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.connect.sink.SinkRecord;
import org.jspecify.annotations.Nullable;

/**
 * The newest state of one row, and the record that brought it.
 *
 * @param key values of the primary key, in the order of {@link ViewTable#key()}
 * @param value null when the row is to go
 */
record Row(SinkRecord source, List<Object> key, @Nullable SpecificRecord value) {}
