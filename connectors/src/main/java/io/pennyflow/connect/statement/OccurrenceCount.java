package io.pennyflow.connect.statement;

/** Counts by 64-bit hash in open addressing: 12 bytes a slot and no object a row. */
final class OccurrenceCount {
    private static final int FIRST_SLOTS = 1024;

    private long[] keys = new long[FIRST_SLOTS];
    private int[] values = new int[FIRST_SLOTS];
    private int used;

    /** How often the hash was counted, this time included. */
    int next(long hash) {
        var count = get(hash) + 1;
        put(hash, count);
        return count;
    }

    /** The value of the hash, 0 when it has none. */
    int get(long hash) {
        return values[slotOf(keys, hash)];
    }

    void put(long hash, int value) {
        var slot = slotOf(keys, hash);
        if (keys[slot] == 0) {
            keys[slot] = hash;
            used++;
        }
        values[slot] = value;
        if (used > keys.length / 4 * 3) {
            grow();
        }
    }

    /** What the table holds in memory. */
    long bytes() {
        return (long) keys.length * (Long.BYTES + Integer.BYTES);
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (var i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                var slot = slotOf(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static int slotOf(long[] keys, long hash) {
        var mask = keys.length - 1;
        var slot = (int) hash & mask;
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
