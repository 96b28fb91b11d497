package io.pennyflow.streams.matching;

import io.pennyflow.schemas.intent.v1.MatchDecision;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** What the people of a tenant said of pairs and of imports. */
final class Intent {
    /** Decisions of a tenant that are read; beyond it those with the larger ids do not count. */
    static final int DECISIONS_MAX = 50_000;

    private static final int ID_BYTES = 16;

    private final KeyValueStore<Bytes, byte[]> decisions;
    private final KeyValueStore<Bytes, byte[]> undone;

    Intent(KeyValueStore<Bytes, byte[]> decisions, KeyValueStore<Bytes, byte[]> undone) {
        this.decisions = decisions;
        this.undone = undone;
    }

    /** The pair that the decision was and is about. */
    List<UUID> decide(UUID tenant, UUID id, @Nullable MatchDecision decision) {
        var key = StoreKey.of(tenant, id);
        var before = decisions.get(key);
        var after = decision == null ? null : bytes(decision);
        decisions.put(key, after);
        var concerned = new ArrayList<UUID>();
        for (var value : new byte[][] {before, after}) {
            if (value != null) {
                concerned.add(StoreKey.id(Bytes.wrap(value), 0));
                concerned.add(StoreKey.id(Bytes.wrap(value), 1));
            }
        }
        return concerned;
    }

    void undo(UUID tenant, UUID importId, @Nullable Boolean keepEdited) {
        undone.put(
                StoreKey.of(tenant, importId),
                keepEdited == null ? null : new byte[] {(byte) (keepEdited ? 1 : 0)});
    }

    List<Decision> of(UUID tenant, boolean transfers) {
        var all = new ArrayList<Decision>();
        var prefix = StoreKey.of(tenant);
        try (var found = decisions.range(prefix, StoreKey.behind(prefix))) {
            while (found.hasNext() && all.size() < DECISIONS_MAX) {
                var value = Bytes.wrap(found.next().value);
                var flags = value.get()[2 * ID_BYTES];
                if (((flags & 2) != 0) == transfers) {
                    all.add(
                            new Decision(
                                    StoreKey.id(value, 0),
                                    StoreKey.id(value, 1),
                                    (flags & 1) != 0));
                }
            }
        }
        return all;
    }

    /** Each import that was taken back, and whether what people edited of it stays. */
    Map<UUID, Boolean> undone(UUID tenant) {
        var all = new HashMap<UUID, Boolean>();
        var prefix = StoreKey.of(tenant);
        try (var found = undone.range(prefix, StoreKey.behind(prefix))) {
            found.forEachRemaining(it -> all.put(StoreKey.id(it.key, 1), it.value[0] == 1));
        }
        return all;
    }

    private static byte[] bytes(MatchDecision decision) {
        var bytes = ByteBuffer.allocate(2 * ID_BYTES + 1);
        for (var id : List.of(decision.getOne(), decision.getOther())) {
            bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        var isTransfer = decision.getKind().equals("transfer");
        return bytes.put((byte) ((decision.getSame() ? 1 : 0) | (isTransfer ? 2 : 0))).array();
    }
}
