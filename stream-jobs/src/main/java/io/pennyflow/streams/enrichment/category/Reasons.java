package io.pennyflow.streams.enrichment.category;

import io.pennyflow.streams.enrichment.merchant.Merchant;
import io.pennyflow.streams.enrichment.merchant.NameWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Puts into words which parts of a transaction spoke for its category, the loudest first. */
final class Reasons {
    static final int MAX = 3;

    /** Speaks less than this for a category: not worth a sentence. */
    private static final float AUDIBLE = 0.25f;

    /** A word that speaks less than this may do so by chance: unknown letters share weights. */
    private static final float TELLING = 0.65f;

    /** What a merchant is known for is worth a sentence, however little the model made of it. */
    private static final float KNOWN = 0.7f;

    /** Parts that are no word, see {@link FeatureSet}. */
    private static final int SLOTS = 2;

    private Reasons() {}

    /**
     * None when neither a word nor the merchant speaks for it: then all that is known is the
     * amount. {@code features} are those the opinion was formed of.
     */
    static List<String> of(
            LinearModel model,
            FeatureSet features,
            NameWords words,
            Merchant merchant,
            Opinion opinion) {
        var heard = new float[words.size() + SLOTS];
        var primary = Classes.PRIMARY.indexOf(opinion.primary());
        for (var at = 0; at < features.size(); at++) {
            heard[features.part(at) + SLOTS] += model.contribution(features, at, primary);
        }
        if (merchant.isKnown() && merchant.uses().get(0).category().equals(opinion.category())) {
            var slot = FeatureSet.MERCHANT + SLOTS;
            heard[slot] = Math.max(heard[slot], KNOWN);
        }
        var loudest = new ArrayList<Integer>();
        var isTold = false;
        for (var slot = 0; slot < heard.length; slot++) {
            if (heard[slot] > AUDIBLE) {
                loudest.add(slot - SLOTS);
            }
            var isMerchant = merchant.isKnown() && slot - SLOTS == FeatureSet.MERCHANT;
            isTold |= (slot >= SLOTS || isMerchant) && heard[slot] > TELLING;
        }
        if (!isTold) {
            return List.of();
        }
        loudest.sort(Comparator.comparingDouble(part -> -heard[part + SLOTS]));
        return loudest.stream()
                .limit(MAX)
                .map(part -> sentence(part, words, merchant, opinion))
                .toList();
    }

    private static String sentence(int part, NameWords words, Merchant merchant, Opinion opinion) {
        if (part == FeatureSet.MERCHANT) {
            return merchant.isKnown()
                    ? merchant.name() + " is known for " + known(merchant)
                    : "Nobody well known is named, as usual for " + said(opinion.primary());
        }
        if (part == FeatureSet.AMOUNT) {
            return "The amount is usual for " + said(opinion.primary());
        }
        return '"' + words.written().get(part) + "\" speaks for " + said(opinion.primary());
    }

    private static String known(Merchant merchant) {
        var category = merchant.uses().get(0).category();
        var primary = Classes.PRIMARY.get(Classes.primaryOf(Classes.detailed(category)));
        return said(category.substring(primary.length() + 1));
    }

    /** FOOD_AND_DRINK as a person says it. */
    static String said(String code) {
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
