package io.pennyflow.api.imports.stream;

import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Records that become visible together: rows, and last of all how far they bring the import. */
record Batch(List<ProducerRecord<byte[], byte[]>> records, Progress progress) {}
