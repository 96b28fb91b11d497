package io.pennyflow.streams.enrichment.merchant;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds what a row of words stands for without joining them: by a hash of 64 bits, then equal. */
final class AliasTable {
    private static final long WORD = 0x9E3779B97F4A7C15L;

    private long[] hashes = new long[1 << 10];
    private @Nullable Alias[] aliases = new Alias[1 << 10];
    private int size;
    private int longest = 1;

    /** Words of the longest name. */
    int longest() {
        return longest;
    }

    @Nullable Alias get(Words words, int from, int until) {
        var hash = 0L;
        for (var at = from; at < until; at++) {
            hash = next(hash, words.folded().get(at));
        }
        return get(hash, words, from, until);
    }

    /** The hash of the words so far and one more. */
    static long next(long hash, String word) {
        return (hash + word.hashCode() + 1) * WORD;
    }

    @Nullable Alias get(long hash, Words words, int from, int until) {
        for (var slot = slot(hash); aliases[slot] != null; slot = slot + 1 & hashes.length - 1) {
            var alias = aliases[slot];
            if (hashes[slot] == hash && alias != null && alias.isAt(words, from, until)) {
                return alias;
            }
        }
        return null;
    }

    void put(Alias alias) {
        if (++size * 2 > hashes.length) {
            grow();
        }
        var hash = 0L;
        for (var word : alias.words()) {
            hash = next(hash, word);
        }
        insert(hash, alias);
        longest = Math.max(longest, alias.words().size());
    }

    private void insert(long hash, Alias alias) {
        var slot = slot(hash);
        while (aliases[slot] != null) {
            slot = slot + 1 & hashes.length - 1;
        }
        hashes[slot] = hash;
        aliases[slot] = alias;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldAliases = aliases;
        hashes = new long[oldHashes.length * 2];
        aliases = Arrays.copyOf(new Alias[0], hashes.length);
        for (var slot = 0; slot < oldHashes.length; slot++) {
            var alias = oldAliases[slot];
            if (alias != null) {
                insert(oldHashes[slot], alias);
            }
        }
    }

    private int slot(long hash) {
        return (int) (hash >>> 32) & hashes.length - 1;
    }
}
