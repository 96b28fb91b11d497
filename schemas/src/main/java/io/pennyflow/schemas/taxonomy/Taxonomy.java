package io.pennyflow.schemas.taxonomy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The detailed categories and the primary one each belongs to. Codes are those of Plaid's personal
 * finance categories, version 1, so that data of providers maps without loss.
 */
public final class Taxonomy {
    /** What a transaction is called about which we know too little. Not one of {@link #all()}. */
    public static final String UNCATEGORIZED = "UNCATEGORIZED";

    private static final List<String> PRIMARY =
            List.of(
                    "INCOME",
                    "TRANSFER_IN",
                    "TRANSFER_OUT",
                    "LOAN_PAYMENTS",
                    "BANK_FEES",
                    "ENTERTAINMENT",
                    "FOOD_AND_DRINK",
                    "GENERAL_MERCHANDISE",
                    "HOME_IMPROVEMENT",
                    "MEDICAL",
                    "PERSONAL_CARE",
                    "GENERAL_SERVICES",
                    "GOVERNMENT_AND_NON_PROFIT",
                    "TRANSPORTATION",
                    "TRAVEL",
                    "RENT_AND_UTILITIES");

    private static final Set<String> ALL = read();

    /** Between the primary category and the rest of a code that a tenant made for itself. */
    private static final Pattern OWN = Pattern.compile("_OWN_[0-9A-Z]{10}");

    private static final Set<String> INITIALS = Set.of("ATM", "TV");

    private Taxonomy() {}

    /** The 16 primary categories, income first. */
    public static List<String> primary() {
        return PRIMARY;
    }

    /** The 104 detailed categories, grouped by primary one. */
    public static Set<String> all() {
        return ALL;
    }

    public static boolean contains(String detailed) {
        return ALL.contains(detailed);
    }

    /**
     * Whether this is the code of a category of some tenant's own. It carries its primary category,
     * so that sums need no name; whether the tenant has it, only the tenant's tables know.
     */
    public static boolean isOwn(String detailed) {
        return PRIMARY.stream()
                .anyMatch(
                        primary ->
                                detailed.startsWith(primary)
                                        && OWN.matcher(detailed.substring(primary.length()))
                                                .matches());
    }

    /** Whether a transaction can be in it: of the taxonomy, or somebody's own. */
    public static boolean isCategory(String detailed) {
        return contains(detailed) || isOwn(detailed);
    }

    /** The primary category of a detailed one; {@link #UNCATEGORIZED} is its own. */
    public static String primaryOf(String detailed) {
        return PRIMARY.stream()
                .filter(primary -> detailed.startsWith(primary + "_"))
                .findFirst()
                .orElse(UNCATEGORIZED);
    }

    /**
     * In English words for the middle of a sentence, such as groceries; of somebody's own category,
     * whose name only its tenant's tables know, those of its primary one.
     */
    public static String words(String detailed) {
        var primary = primaryOf(detailed);
        var isPart = detailed.startsWith(primary + "_") && !isOwn(detailed);
        var code = isPart ? detailed.substring(primary.length() + 1) : primary;
        return Stream.of(code.split("_", -1))
                .map(it -> INITIALS.contains(it) ? it : it.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static Set<String> read() {
        try (var in = Taxonomy.class.getResourceAsStream("categories.txt")) {
            if (in == null) {
                throw new IllegalStateException("categories.txt is missing beside Taxonomy.");
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Collections.unmodifiableSet(new LinkedHashSet<>(text.strip().lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
