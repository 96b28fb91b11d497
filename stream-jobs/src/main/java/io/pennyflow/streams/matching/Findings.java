package io.pennyflow.streams.matching;

import io.pennyflow.schemas.transactions.v1.TransactionMatch;
import io.pennyflow.streams.platform.wire.WireBuffer;
import io.pennyflow.streams.platform.wire.WireCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** What was found last of each row; says what changed. */
final class Findings {
    private final KeyValueStore<Bytes, byte[]> store;
    private final Sender sender;
    private final WireBuffer buffer = new WireBuffer();

    Findings(KeyValueStore<Bytes, byte[]> store, Sender sender) {
        this.store = store;
        this.sender = sender;
    }

    Found of(UUID tenant, UUID row) {
        var stored = store.get(StoreKey.of(tenant, row));
        if (stored == null) {
            return Found.NOTHING;
        }
        var in = new WireCursor(stored, 0, stored.length);
        return new Found(matches(in), matches(in));
    }

    void set(UUID tenant, UUID row, Found before, Found after) {
        if (before.equals(after)) {
            return;
        }
        store.put(StoreKey.of(tenant, row), after.equals(Found.NOTHING) ? null : bytes(after));
        var said = after.said(tenant, row);
        if (!Objects.equals(before.said(tenant, row), said)) {
            sender.send(tenant, row, said);
        }
    }

    private byte[] bytes(Found found) {
        buffer.clear();
        for (var matches : List.of(found.duplicates(), found.transfers())) {
            buffer.putLong(matches.size());
            for (var match : matches) {
                buffer.putString(match.kept().toString()).putString(match.absorbed().toString());
                buffer.putString(match.kind().name()).putDouble(match.score());
                buffer.putLong(match.reasons().size());
                match.reasons().forEach(buffer::putString);
            }
        }
        return buffer.toBytes();
    }

    private static List<Match> matches(WireCursor in) {
        var matches = new ArrayList<Match>();
        for (var left = in.readInt(); left > 0; left--) {
            var kept = UUID.fromString(in.readString());
            var absorbed = UUID.fromString(in.readString());
            var kind = Match.Kind.valueOf(in.readString());
            var score = in.readDouble();
            var reasons = new ArrayList<String>();
            for (var reason = in.readInt(); reason > 0; reason--) {
                reasons.add(in.readString());
            }
            matches.add(new Match(kept, absorbed, kind, score, reasons));
        }
        return matches;
    }

    /** Where what changed goes; null: nothing any more. */
    interface Sender {
        void send(UUID tenant, UUID row, @Nullable TransactionMatch said);
    }
}
