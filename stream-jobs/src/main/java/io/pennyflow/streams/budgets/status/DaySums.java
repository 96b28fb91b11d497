package io.pennyflow.streams.budgets.status;

import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.platform.wire.TenantKey;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What moved by account and day, as a whole and by category. A day holds its lines with how many
 * transactions made them; a line without any goes, whatever rounding would say.
 */
final class DaySums {
    private static final int KEY_BYTES = TenantKey.TENANT_BYTES + 2 * Long.BYTES + Integer.BYTES;

    /** Stands in place of a category for all that moved; no category is without letters. */
    static final String ALL = "";

    private final KeyValueStore<Bytes, byte[]> days;
    private final WireBuffer buffer = new WireBuffer();

    DaySums(KeyValueStore<Bytes, byte[]> days) {
        this.days = days;
    }

    void add(byte[] tenant, Movement movement) {
        change(tenant, movement, 1);
    }

    void remove(byte[] tenant, Movement movement) {
        change(tenant, movement, -1);
    }

    /** Each day of a tenant, account by account. */
    void forEach(byte[] tenant, Consumer<Day> visitor) {
        try (var entries = days.prefixScan(Bytes.wrap(tenant), new BytesSerializer())) {
            while (entries.hasNext()) {
                var entry = entries.next();
                visitor.accept(day(entry.key.get(), entry.value));
            }
        }
    }

    private void change(byte[] tenant, Movement movement, int count) {
        var key = key(tenant, movement);
        var stored = days.get(key);
        var lines = stored == null ? new ArrayList<Line>() : lines(stored);
        change(lines, ALL, movement.currency(), movement.amount(), count);
        for (var part : movement.parts()) {
            change(lines, part.category(), movement.currency(), part.amount(), count);
        }
        days.put(key, lines.isEmpty() ? null : bytes(lines));
    }

    private static void change(
            List<Line> lines, String category, String currency, BigDecimal amount, int count) {
        for (var at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.category().equals(category) && line.currency().equals(currency)) {
                var changed = line.plus(count > 0 ? amount : amount.negate(), count);
                if (changed.count() == 0) {
                    lines.remove(at);
                } else {
                    lines.set(at, changed);
                }
                return;
            }
        }
        lines.add(new Line(category, currency, amount, count));
    }

    private static Bytes key(byte[] tenant, Movement movement) {
        return Bytes.wrap(
                ByteBuffer.allocate(KEY_BYTES)
                        .put(tenant)
                        .putLong(movement.account().getMostSignificantBits())
                        .putLong(movement.account().getLeastSignificantBits())
                        .putInt(movement.day() ^ Integer.MIN_VALUE)
                        .array());
    }

    private static Day day(byte[] key, byte[] value) {
        var in = ByteBuffer.wrap(key, TenantKey.TENANT_BYTES, KEY_BYTES - TenantKey.TENANT_BYTES);
        var account = new UUID(in.getLong(), in.getLong());
        return new Day(account, in.getInt() ^ Integer.MIN_VALUE, lines(value));
    }

    private static List<Line> lines(byte[] stored) {
        var in = new WireCursor(stored, 0, stored.length);
        var lines = new ArrayList<Line>();
        while (!in.isAtEnd()) {
            lines.add(
                    new Line(
                            in.readString(),
                            in.readString(),
                            in.readDecimal(Amounts.SCALE),
                            in.readInt()));
        }
        return lines;
    }

    private byte[] bytes(List<Line> lines) {
        buffer.clear();
        for (var line : lines) {
            buffer.putString(line.category())
                    .putString(line.currency())
                    .putDecimal(line.amount())
                    .putLong(line.count());
        }
        return buffer.toBytes();
    }

    /** Of one account. */
    record Day(UUID account, int day, List<Line> lines) {}

    /** A sum, and how many transactions are in it. */
    record Line(String category, String currency, BigDecimal amount, int count) {
        private Line plus(BigDecimal more, int transactions) {
            return new Line(category, currency, amount.add(more), count + transactions);
        }
    }
}
