package io.pennyflow.streams.rules.evaluation;

import org.jspecify.annotations.Nullable;

/** Sets of rules by their place, a bit each. */
final class Bits {
    private Bits() {}

    static long[] none(int size) {
        return new long[(size + Long.SIZE - 1) / Long.SIZE];
    }

    static void set(long[] bits, int at) {
        bits[at / Long.SIZE] |= 1L << at;
    }

    static void add(long[] more, long[] into) {
        for (var word = 0; word < into.length; word++) {
            into[word] |= more[word];
        }
    }

    static long[] union(long[] one, long @Nullable [] other) {
        var both = one.clone();
        if (other != null) {
            add(other, both);
        }
        return both;
    }

    /** The first from there on; -1 when there is none. */
    static int next(long[] bits, int from) {
        for (var word = from / Long.SIZE; word < bits.length; word++) {
            var isFirst = word == from / Long.SIZE;
            var left = isFirst ? bits[word] & (-1L << from) : bits[word];
            if (left != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(left);
            }
        }
        return -1;
    }
}
