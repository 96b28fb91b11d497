package io.pennyflow.streams.enrichment.category;

import java.util.Arrays;

/**
 * The features of one transaction as numbers, each with the part of the text it comes from. Filled
 * again and again by one thread.
 */
public final class FeatureSet {
    /** Features of one transaction; a text that has more is read until there. */
    static final int MAX = 640;

    /** Parts that are no word of the text. */
    static final int MERCHANT = -1;

    static final int AMOUNT = -2;

    private int[] hashes = new int[128];
    private float[] values = new float[128];
    private int[] parts = new int[128];
    private int size;

    void clear() {
        size = 0;
    }

    void add(long hash, float value, int part) {
        if (size == MAX) {
            return;
        }
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            values = Arrays.copyOf(values, size * 2);
            parts = Arrays.copyOf(parts, size * 2);
        }
        hashes[size] = spread(hash);
        values[size] = value;
        parts[size++] = part;
    }

    public int size() {
        return size;
    }

    public int hash(int at) {
        return hashes[at];
    }

    public float value(int at) {
        return values[at];
    }

    int part(int at) {
        return parts[at];
    }

    /** The finalizer of a 64-bit hash, so that its low bits depend on all. */
    private static int spread(long hash) {
        var mixed = (hash ^ (hash >>> 32)) * 0xd6e8feb86659fd93L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xd6e8feb86659fd93L;
        return (int) (mixed ^ (mixed >>> 32));
    }
}
