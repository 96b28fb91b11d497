package io.pennyflow.streams.enrichment.category;

import io.pennyflow.streams.enrichment.merchant.Evidence;
import io.pennyflow.streams.enrichment.merchant.Merchant;
import io.pennyflow.streams.enrichment.merchant.NameWords;

/**
 * What of a transaction the model looks at: words, neighbouring words and pieces of three to five
 * letters of the text, what the merchant is known for, the amount's size.
 *
 * <p>Training and use read by this very code, so a change of it is a new model.
 */
public final class Features {
    private static final long WORD = 0x9E3779B97F4A7C15L;
    private static final long PAIR = 0xC2B2AE3D27D4EB4FL;
    private static final long PIECE = 0x165667B19E3779F9L;
    private static final long KNOWN_FOR = 0x27D4EB2F165667C5L;
    private static final long SIZE = 0x1656667B19E3779BL;
    private static final long STEP = 1_000_003;

    private static final int PIECE_MIN = 3;
    private static final int PIECE_MAX = 5;

    private static final float PAIR_WEIGHT = 0.7f;
    private static final float PIECE_WEIGHT = 0.35f;
    private static final float KNOWN_WEIGHT = 2f;

    private Features() {}

    /** Words are told by number, so that reasons can quote them. */
    public static void read(
            NameWords words, Evidence evidence, Merchant merchant, FeatureSet into) {
        into.clear();
        into.add(evidence.inflow() ? 1 : 2, 1, FeatureSet.AMOUNT);
        if (evidence.size() >= 0) {
            into.add(
                    SIZE + evidence.size() * 2L + (evidence.inflow() ? 1 : 0),
                    1,
                    FeatureSet.AMOUNT);
        }
        addMerchant(merchant, evidence.inflow(), into);
        var before = 0L;
        for (var at = 0; at < words.size(); at++) {
            var word = words.word(at);
            var hash = hash(word);
            into.add(WORD ^ hash, 1, at);
            if (before != 0) {
                into.add(PAIR ^ (before * 31 + hash), PAIR_WEIGHT, at);
            }
            before = hash;
            addPieces(word, at, into);
        }
        if (words.isEmpty()) {
            into.add(PAIR, 1, FeatureSet.AMOUNT);
        }
    }

    private static void addMerchant(Merchant merchant, boolean inflow, FeatureSet into) {
        var how = merchant.sureness() * 1_000;
        for (var use : merchant.uses()) {
            var named = Classes.detailed(use.category());
            var detailed = inflow ? Turned.incoming(named) : named;
            var value = KNOWN_WEIGHT * (float) use.share();
            into.add(KNOWN_FOR + how + detailed, value, FeatureSet.MERCHANT);
            into.add(
                    KNOWN_FOR + how + 500 + Classes.primaryOf(detailed),
                    value,
                    FeatureSet.MERCHANT);
        }
        if (!merchant.isKnown()) {
            into.add(KNOWN_FOR - 1, 1, FeatureSet.MERCHANT);
        }
    }

    /** With the word's ends, so that the beginning of a word is other than its middle. */
    private static void addPieces(String word, int at, FeatureSet into) {
        var letters = ('^' + word + '$').toCharArray();
        for (var from = 0; from + PIECE_MIN <= letters.length; from++) {
            var hash = next(next(PIECE, letters[from]), letters[from + 1]);
            var until = Math.min(letters.length, from + PIECE_MAX);
            for (var i = from + PIECE_MIN - 1; i < until; i++) {
                hash = next(hash, letters[i]);
                into.add(hash, PIECE_WEIGHT, at);
            }
        }
    }

    private static long next(long hash, char letter) {
        return hash * STEP + letter;
    }

    private static long hash(String word) {
        var hash = 7L;
        for (var i = 0; i < word.length(); i++) {
            hash = next(hash, word.charAt(i));
        }
        return hash;
    }
}
