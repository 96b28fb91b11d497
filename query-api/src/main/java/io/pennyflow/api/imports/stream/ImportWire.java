package io.pennyflow.api.imports.stream;

import io.pennyflow.schemas.imports.v1.ImportBatch;
import io.pennyflow.schemas.imports.v1.ImportKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.TopicSpec;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.transactions.v1.RejectedRow;
import io.pennyflow.schemas.transactions.v1.RejectedRowKey;
import io.pennyflow.schemas.transactions.v1.TransactionKey;
import io.pennyflow.schemas.wire.Serdes;
import io.pennyflow.schemas.wire.WireSerde;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The records of an import as bytes for their topics. Registers their schemas when made. */
final class ImportWire {
    private final WireSerde<TransactionKey> rawKey;
    private final WireSerde<RawTransaction> raw;
    private final WireSerde<RejectedRowKey> rejectedKey;
    private final WireSerde<RejectedRow> rejected;
    private final WireSerde<ImportKey> batchKey;
    private final WireSerde<ImportBatch> batch;

    ImportWire(Serdes serdes) {
        rawKey = serdes.key(Catalogue.RAW);
        raw = serdes.value(Catalogue.RAW);
        rejectedKey = serdes.key(Catalogue.REJECTED);
        rejected = serdes.value(Catalogue.REJECTED);
        batchKey = serdes.key(Catalogue.IMPORTS);
        batch = serdes.value(Catalogue.IMPORTS);
    }

    ProducerRecord<byte[], byte[]> of(RawTransaction transaction) {
        var key = new TransactionKey(transaction.getTenantId(), transaction.getTransactionId());
        return record(Catalogue.RAW, rawKey, key, raw, transaction);
    }

    ProducerRecord<byte[], byte[]> of(RejectedRow row) {
        var key = new RejectedRowKey(row.getTenantId(), row.getImportId(), row.getLine());
        return record(Catalogue.REJECTED, rejectedKey, key, rejected, row);
    }

    ProducerRecord<byte[], byte[]> of(ImportBatch progress) {
        var key = new ImportKey(progress.getTenantId(), progress.getImportId());
        return record(Catalogue.IMPORTS, batchKey, key, batch, progress);
    }

    WireSerde<ImportBatch> progress() {
        return batch;
    }

    private static <K extends SpecificRecord, V extends SpecificRecord>
            ProducerRecord<byte[], byte[]> record(
                    TopicSpec<K, V> topic, WireSerde<K> keys, K key, WireSerde<V> values, V value) {
        return new ProducerRecord<>(topic.name(), keys.toBytes(key), values.toBytes(value));
    }
}
