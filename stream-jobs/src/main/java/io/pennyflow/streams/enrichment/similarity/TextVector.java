package io.pennyflow.streams.enrichment.similarity;

import io.pennyflow.streams.enrichment.merchant.NameWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a transaction and their letters by three, hashed into a fixed number of dimensions
 * (Weinberger 2009) and of length 1, so that the cosine of two is their dot product. Equal words
 * make equal vectors, in every process and every version of Java.
 *
 * <p>Numbers, references and what the bank puts around them are no part of it.
 */
public final class TextVector {
    public static final int DIMENSIONS = 256;

    private static final int LETTERS = 3;
    private static final char EDGE = '_';

    /** What a word of the merchant's name counts beside one of the text. */
    private static final double MERCHANT = 2;

    private static final int FNV_BASIS = 0x811C9DC5;
    private static final int FNV_PRIME = 16777619;

    private final float[] values = new float[DIMENSIONS];

    private TextVector(List<String> merchant, List<String> words) {
        merchant.forEach(it -> add(EDGE + it + EDGE, MERCHANT));
        for (var word : words) {
            if (!merchant.contains(word)) {
                add(EDGE + word + EDGE, 1);
            }
        }
        normalize();
    }

    /** What is known of the merchant counts more than what else is written. */
    public static TextVector of(
            String description, @Nullable String counterparty, @Nullable String merchantName) {
        var merchant =
                merchantName == null
                        ? List.<String>of()
                        : NameWords.of(merchantName, null).folded();
        return new TextVector(merchant, NameWords.of(description, counterparty).folded());
    }

    /** 1 for the same words, about 0 for texts that have nothing in common. */
    public double cosine(TextVector other) {
        var sum = 0.0;
        for (var i = 0; i < DIMENSIONS; i++) {
            sum += values[i] * other.values[i];
        }
        return sum;
    }

    /** Long words have more letters by three, and do not count more for it. */
    private void add(String edged, double weight) {
        put(hash(edged, 0, edged.length(), 1), weight);
        var grams = edged.length() - LETTERS + 1;
        for (var at = 0; at < grams; at++) {
            put(hash(edged, at, at + LETTERS, 2), weight / Math.sqrt(grams));
        }
    }

    private void put(int hash, double value) {
        var sign = (hash >>> 16 & 1) == 0 ? 1 : -1;
        values[hash & (DIMENSIONS - 1)] += (float) (sign * value);
    }

    private void normalize() {
        var length = Math.sqrt(cosine(this));
        for (var i = 0; length > 0 && i < DIMENSIONS; i++) {
            values[i] /= (float) length;
        }
    }

    private static int hash(String text, int from, int until, int kind) {
        var hash = FNV_BASIS ^ kind;
        for (var at = from; at < until; at++) {
            hash = (hash ^ text.charAt(at)) * FNV_PRIME;
        }
        return hash ^ (hash >>> 15);
    }
}
