package io.pennyflow.api.category;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.util.Locale;
import java.util.Map;

/** English names of categories: the code in words, where that reads well, else an exception. */
final class CategoryNames {
    private static final Map<String, String> EXCEPTIONS =
            Map.ofEntries(
                    Map.entry("BANK_FEES_ATM_FEES", "ATM fees"),
                    Map.entry(
                            "ENTERTAINMENT_SPORTING_EVENTS_AMUSEMENT_PARKS_AND_MUSEUMS",
                            "Sporting events, amusement parks and museums"),
                    Map.entry("ENTERTAINMENT_TV_AND_MOVIES", "TV and movies"),
                    Map.entry("FOOD_AND_DRINK_BEER_WINE_AND_LIQUOR", "Beer, wine and liquor"),
                    Map.entry("GOVERNMENT_AND_NON_PROFIT", "Government and non-profit"),
                    Map.entry(
                            "GOVERNMENT_AND_NON_PROFIT_OTHER_GOVERNMENT_AND_NON_PROFIT",
                            "Other government and non-profit"),
                    Map.entry("INCOME_RETIREMENT_PENSION", "Pension"),
                    Map.entry("TRANSPORTATION_GAS", "Fuel"));

    private CategoryNames() {}

    /** The name of a primary category. */
    static String ofPrimary(String primary) {
        return EXCEPTIONS.getOrDefault(primary, inWords(primary));
    }

    /** The name of a detailed category, without that of its primary one. */
    static String of(String category) {
        var own = category.substring(Taxonomy.primaryOf(category).length() + 1);
        return EXCEPTIONS.getOrDefault(category, inWords(own));
    }

    private static String inWords(String code) {
        var words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
