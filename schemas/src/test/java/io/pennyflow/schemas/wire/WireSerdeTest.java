package io.pennyflow.schemas.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class WireSerdeTest {
    private static final LocalRegistry REGISTRY = new LocalRegistry();

    private final Registry registry = REGISTRY.client();
    private final WireSerde<RawTransaction> serde = new Serdes(registry).value(Catalogue.RAW);

    @AfterAll
    static void stop() {
        REGISTRY.close();
    }

    @Test
    void readsWhatItWrote() {
        var record = WireFixtures.raw("-12.50");

        assertThat(serde.fromBytes(serde.toBytes(record))).isEqualTo(record);
    }

    @Test
    void startsWithZeroAndTheIdOfTheRegisteredSchema() {
        var bytes = ByteBuffer.wrap(serde.toBytes(WireFixtures.raw("1")));

        assertThat(bytes.get()).isZero();
        assertThat(registry.schema(bytes.getInt())).isEqualTo(RawTransaction.getClassSchema());
    }

    @Test
    void keepsATombstoneATombstone() {
        assertThat(serde.serialize("t", null)).isNull();
        assertThat(serde.deserialize("t", null)).isNull();
    }

    @Test
    void readsARecordOfAWriterThatKnowsOneFieldMore() throws Exception {
        var newer = withOneFieldMore(RawTransaction.getClassSchema());
        var id = registry.register(Catalogue.RAW.valueSubject(), newer);
        var record = WireFixtures.raw("-3.10");

        var read = serde.fromBytes(written(record, newer, id));

        assertThat(read).isEqualTo(record);
    }

    @Test
    void refusesBytesWithTheReason() {
        assertThatThrownBy(() -> serde.fromBytes(new byte[] {1, 2, 3}))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("wire format");
        assertThatThrownBy(() -> serde.fromBytes(new byte[] {0, 0, 0, 99, 99, 1}))
                .isInstanceOf(SerializationException.class)
                .hasRootCauseMessage("The schema registry knows no schema with id 25443.");
    }

    @Test
    void answersDamagedBytesWithARecordOrARefusalNeverAnythingElse() {
        var whole = serde.toBytes(WireFixtures.raw("-12.50"));
        var random = new Random(7);
        for (var i = 0; i < 20_000; i++) {
            var damaged = Arrays.copyOf(whole, 6 + random.nextInt(whole.length - 6));
            damaged[5 + random.nextInt(damaged.length - 5)] = (byte) random.nextInt();

            try {
                serde.fromBytes(damaged);
            } catch (SerializationException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        }
    }

    /** Avro would take the memory first and look for the bytes then. */
    @Test
    void takesNoMemoryForALengthThatARecordOnlyStates() {
        var whole = serde.toBytes(WireFixtures.raw("-12.50"));
        for (var length : new long[] {1L << 30, Integer.MAX_VALUE, 1L << 40, -3}) {
            var text = statedLength(whole, length);

            assertThatThrownBy(() -> serde.fromBytes(text))
                    .isInstanceOf(SerializationException.class)
                    .hasMessageStartingWith("Cannot read a RawTransaction");
        }
    }

    private static byte[] statedLength(byte[] record, long length) {
        var zigzag = (length << 1) ^ (length >> 63);
        var out = new ByteArrayOutputStream();
        out.write(record, 0, 5);
        while ((zigzag & ~0x7fL) != 0) {
            out.write((int) ((zigzag & 0x7f) | 0x80));
            zigzag >>>= 7;
        }
        out.write((int) zigzag);
        return out.toByteArray();
    }

    @Test
    void writesAgainAfterARecordThatCouldNotBeWritten() {
        var wrongScale = WireFixtures.raw("1");
        wrongScale.setAmount(new BigDecimal("0.00001"));

        assertThatThrownBy(() -> serde.toBytes(wrongScale))
                .isInstanceOf(SerializationException.class);

        var record = WireFixtures.raw("2");
        assertThat(serde.fromBytes(serde.toBytes(record))).isEqualTo(record);
    }

    private static Schema withOneFieldMore(Schema schema) {
        var fields =
                schema.getFields().stream()
                        .map(it -> new Schema.Field(it, it.schema()))
                        .collect(Collectors.toList());
        fields.add(new Schema.Field("added", Schema.create(Schema.Type.STRING), "", "none"));
        return Schema.createRecord(
                schema.getName(), schema.getDoc(), schema.getNamespace(), false, fields);
    }

    private static byte[] written(RawTransaction record, Schema schema, int id) throws Exception {
        var generic = new GenericData.Record(schema);
        var model = RawTransaction.getClassSchema();
        var plain = GenericCopies.plain(record);
        model.getFields().forEach(it -> generic.put(it.name(), plain.get(it.pos())));
        generic.put("added", "more");
        var out = new ByteArrayOutputStream();
        out.write(ByteBuffer.allocate(5).put((byte) 0).putInt(id).array());
        var encoder = EncoderFactory.get().directBinaryEncoder(out, null);
        new GenericDatumWriter<GenericData.Record>(schema).write(generic, encoder);
        encoder.flush();
        return out.toByteArray();
    }
}
