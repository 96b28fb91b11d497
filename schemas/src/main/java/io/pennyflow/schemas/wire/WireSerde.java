package io.pennyflow.schemas.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * One record type as bytes: 0, the schema's id in four bytes, Avro binary. This is Confluent's wire
 * format, so anyone's client reads it. The schema is registered when the serde is made and never
 * again; a writer schema met for the first time is fetched once. Safe for threads.
 */
public final class WireSerde<T extends SpecificRecord>
        implements Serde<T>, Serializer<T>, Deserializer<T> {
    private static final byte MAGIC = 0;
    private static final int HEADER_BYTES = 5;

    static {
        DecoderLimits.apply();
    }

    private final Registry registry;
    private final Class<T> type;
    private final Schema schema;
    private final SpecificData model;
    private final int id;
    private final ThreadLocal<Codec> codecs = ThreadLocal.withInitial(Codec::new);

    private WireSerde(Registry registry, String subject, Class<T> type) {
        this.registry = registry;
        this.type = type;
        this.model = SpecificData.getForClass(type);
        this.schema = model.getSchema(type);
        this.id = registry.register(subject, schema);
    }

    /** Registers the schema of {@code type} under {@code subject} and makes a serde for it. */
    public static <T extends SpecificRecord> WireSerde<T> of(
            Registry registry, String subject, Class<T> type) {
        return new WireSerde<>(registry, subject, type);
    }

    public byte[] toBytes(T record) {
        return codecs.get().write(record);
    }

    /** Throws {@link SerializationException} with a reason for bytes that are not this record. */
    public T fromBytes(byte[] bytes) {
        return codecs.get().read(bytes);
    }

    /** Null, a tombstone, stays null. */
    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T record) {
        return record == null ? null : toBytes(record);
    }

    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] bytes) {
        return bytes == null ? null : fromBytes(bytes);
    }

    @Override
    public Serializer<T> serializer() {
        return this;
    }

    @Override
    public Deserializer<T> deserializer() {
        return this;
    }

    @Override
    public void configure(Map<String, ?> configs, boolean isKey) {}

    @Override
    public void close() {}

    /** What one thread needs to write and read without making garbage. */
    private final class Codec {
        private final SpecificDatumWriter<T> writer = new SpecificDatumWriter<>(schema, model);
        private final Map<Integer, SpecificDatumReader<T>> readers = new HashMap<>();
        private final ByteArrayOutputStream out = new ByteArrayOutputStream(512);
        private @Nullable BinaryEncoder encoder;
        private @Nullable BinaryDecoder decoder;

        private Codec() {
            readers.put(id, new SpecificDatumReader<>(schema, schema, model));
        }

        byte[] write(T record) {
            out.reset();
            out.write(MAGIC);
            out.write(id >>> 24);
            out.write(id >>> 16);
            out.write(id >>> 8);
            out.write(id);
            encoder = EncoderFactory.get().binaryEncoder(out, encoder);
            try {
                writer.write(record, encoder);
                encoder.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (RuntimeException e) {
                encoder = null; // It may hold half a record.
                throw new SerializationException("Cannot write a " + type.getSimpleName(), e);
            }
            return out.toByteArray();
        }

        T read(byte[] bytes) {
            if (bytes.length < HEADER_BYTES || bytes[0] != MAGIC) {
                throw new SerializationException(
                        "Not in Confluent's wire format: %d bytes that do not start with 0 and a schema id."
                                .formatted(bytes.length));
            }
            var writerId = ByteBuffer.wrap(bytes).getInt(1);
            decoder =
                    DecoderFactory.get()
                            .binaryDecoder(
                                    bytes, HEADER_BYTES, bytes.length - HEADER_BYTES, decoder);
            var reader = reader(writerId);
            try {
                var record = reader.read(null, decoder);
                if (!decoder.isEnd()) {
                    throw new SerializationException(
                            "More bytes than one " + type.getSimpleName() + " needs.");
                }
                return record;
            } catch (SerializationException e) {
                throw e;
            } catch (IOException | RuntimeException e) {
                // Avro has no one exception for bytes it cannot read.
                throw unreadable(writerId, e);
            }
        }

        /** A registry that does not answer says nothing about the bytes: that failure passes. */
        private SpecificDatumReader<T> reader(int writerId) {
            try {
                return readers.computeIfAbsent(
                        writerId,
                        it -> new SpecificDatumReader<>(registry.schema(it), schema, model));
            } catch (Registry.UnknownSchema e) {
                throw unreadable(writerId, e);
            }
        }

        private SerializationException unreadable(int writerId, Exception cause) {
            return new SerializationException(
                    "Cannot read a " + type.getSimpleName() + " from schema id " + writerId, cause);
        }
    }
}
