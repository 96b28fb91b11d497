package io.pennyflow.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import io.pennyflow.schemas.wire.Registry;
import io.pennyflow.schemas.wire.Registry.IncompatibleSchema;
import io.pennyflow.schemas.wire.Serdes;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.avro.SchemaBuilder;
import org.apache.flink.avro.registry.confluent.shaded.io.confluent.kafka.schemaregistry.avro.AvroSchema;
import org.apache.flink.avro.registry.confluent.shaded.io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import org.apache.flink.avro.shaded.org.apache.avro.generic.GenericDatumReader;
import org.apache.flink.avro.shaded.org.apache.avro.generic.GenericRecord;
import org.apache.flink.avro.shaded.org.apache.avro.io.DecoderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The registry as other people's programs see it. */
@ExtendWith(SharedStack.Extension.class)
class RegistryIT {
    private static final int HEADER_BYTES = 5;
    private static final UUID TENANT = new UUID(7, 7);

    @Test
    void letsConfluentsOwnClientReadOurBytes(SharedStack shared) throws Exception {
        var address = shared.stack().settings().registry();
        var bytes = new Serdes(new Registry(address)).value(Catalogue.RAW).toBytes(coffee());

        var read = readLikeConfluent(address.toString(), bytes);

        assertThat(read.get("description")).hasToString("Coffee");
        assertThat(read.get("tenant_id")).hasToString(TENANT.toString());
        assertThat(read.getSchema().getFullName()).isEqualTo(RawTransaction.class.getName());
    }

    @Test
    void refusesASchemaThatBreaksReaders(SharedStack shared) {
        var registry = new Registry(shared.stack().settings().registry());
        var broken =
                SchemaBuilder.record(RawTransaction.class.getName())
                        .fields()
                        .requiredString("never_written_before")
                        .endRecord();

        assertThatThrownBy(() -> registry.register(Catalogue.RAW.valueSubject(), broken))
                .isInstanceOf(IncompatibleSchema.class)
                .hasMessageContaining(Catalogue.RAW.valueSubject());
    }

    private static GenericRecord readLikeConfluent(String address, byte[] bytes) throws Exception {
        var client = new CachedSchemaRegistryClient(address, 10);
        var id = ByteBuffer.wrap(bytes).getInt(1);
        var schema = ((AvroSchema) client.getSchemaById(id)).rawSchema();
        var payload =
                DecoderFactory.get()
                        .binaryDecoder(bytes, HEADER_BYTES, bytes.length - HEADER_BYTES, null);
        return new GenericDatumReader<GenericRecord>(schema).read(null, payload);
    }

    private static RawTransaction coffee() {
        return RawTransaction.newBuilder()
                .setTenantId(TENANT)
                .setTransactionId(new UUID(1, 2))
                .setAccountId(new UUID(3, 4))
                .setSource("file")
                .setOccurrence(1)
                .setBookedOn(LocalDate.of(2026, 5, 3))
                .setAmount(new BigDecimal("-3.2000"))
                .setCurrency("EUR")
                .setDescription("Coffee")
                .setObservedAt(Instant.parse("2026-05-04T06:00:00Z"))
                .build();
    }
}
