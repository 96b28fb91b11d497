package io.pennyflow.streams.platform.wire;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A key of one or two uuids, the tenant first: as it is on the wire and as stores keep it, 16 bytes
 * each, so that the keys of a tenant lie side by side.
 */
public final class TenantKey {
    /** Length of a tenant id in a store's key. */
    public static final int TENANT_BYTES = UuidText.BYTES;

    private static final byte TEXT_LENGTH = UuidText.CHARACTERS * 2;

    private final byte[] stored;
    private final byte[] wire;

    private TenantKey(byte[] stored, byte[] wire) {
        this.stored = stored;
        this.wire = wire;
    }

    /** From a store's key; {@code schemaId} is of the topic it will be written to. */
    public static TenantKey ofStored(byte[] stored, int schemaId) {
        var uuids = stored.length / UuidText.BYTES;
        var wire = new byte[Wire.HEADER_BYTES + uuids * (UuidText.CHARACTERS + 1)];
        Wire.putHeader(wire, schemaId);
        for (var i = 0; i < uuids; i++) {
            var from = Wire.HEADER_BYTES + i * (UuidText.CHARACTERS + 1);
            wire[from] = TEXT_LENGTH;
            UuidText.write(stored, i * UuidText.BYTES, wire, from + 1);
        }
        return new TenantKey(stored, wire);
    }

    /** From the wire form of a key of two uuids that we wrote ourselves. */
    public static TenantKey ofTwo(byte[] wire) {
        return Objects.requireNonNull(ofWire(wire, 2), "not a key of two uuids");
    }

    /** Null when the bytes are not exactly what we write for this many uuids. */
    static @Nullable TenantKey ofWire(byte[] wire, int uuids) {
        if (wire.length != Wire.HEADER_BYTES + uuids * (UuidText.CHARACTERS + 1)) {
            return null;
        }
        var stored = new byte[uuids * UuidText.BYTES];
        for (var i = 0; i < uuids; i++) {
            var from = Wire.HEADER_BYTES + i * (UuidText.CHARACTERS + 1);
            if (wire[from] != TEXT_LENGTH
                    || !UuidText.read(wire, from + 1, stored, i * UuidText.BYTES)) {
                return null;
            }
        }
        return new TenantKey(stored, wire);
    }

    /** The key in stores. Not to be changed. */
    public byte[] stored() {
        return stored;
    }

    /** The key on the wire, under the id its topic has for the same schema. */
    public byte[] wire(int schemaId) {
        return Wire.withHeader(wire, schemaId);
    }

    public UUID tenant() {
        var bytes = ByteBuffer.wrap(stored);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** The second uuid; the tenant itself where there is none. */
    public UUID id() {
        var bytes = ByteBuffer.wrap(stored, stored.length - UuidText.BYTES, UuidText.BYTES);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    /** The tenant's part of {@link #stored()}: the prefix of all it owns. */
    public byte[] prefix() {
        return Arrays.copyOf(stored, TENANT_BYTES);
    }

    /** Whether a record's uuid at {@code from}, as text, is uuid number {@code index} of this. */
    public boolean isAt(int index, byte[] record, int from) {
        var own = Wire.HEADER_BYTES + index * (UuidText.CHARACTERS + 1) + 1;
        return Arrays.equals(
                wire, own, own + UuidText.CHARACTERS, record, from, from + UuidText.CHARACTERS);
    }
}
