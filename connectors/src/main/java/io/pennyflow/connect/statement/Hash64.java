package io.pennyflow.connect.statement;

/** A 64-bit hash of words, to tell rows of one file apart without keeping them. */
final class Hash64 {
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x9e3779b97f4a7c15L;

    private Hash64() {}

    /** Never 0, which marks an empty slot. */
    static long of(String... words) {
        var hash = SEED;
        for (var word : words) {
            for (var i = 0; i < word.length(); i++) {
                hash = mixed(hash, word.charAt(i));
            }
            hash = mixed(hash, 0x1f);
        }
        hash = spread(hash);
        return hash == 0 ? 1 : hash;
    }

    private static long mixed(long hash, int next) {
        var step = (hash ^ next) * PRIME;
        return step ^ (step >>> 32);
    }

    /** The finalizer of MurmurHash3: every bit of the input moves every bit of the result. */
    private static long spread(long hash) {
        var h = hash;
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
