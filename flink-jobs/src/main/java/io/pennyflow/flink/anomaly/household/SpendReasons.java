package io.pennyflow.flink.anomaly.household;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.util.List;
import java.util.Locale;

/** The two strongest features of a spend, in the sentences a person reads. */
final class SpendReasons {
    private static final int SENTENCES = 2;

    private SpendReasons() {}

    static List<String> of(Sight sight) {
        return Suspicion.strongest(sight).stream()
                .filter(it -> sight.strength(it) > 0)
                .limit(SENTENCES)
                .map(it -> sentence(it, sight))
                .toList();
    }

    private static String sentence(Feature feature, Sight sight) {
        var spend = sight.spend();
        return switch (feature) {
            case AMOUNT -> amount(sight);
            case DUPLICATE ->
                    "The same amount, %s, was paid to %s shortly before"
                            .formatted(money(spend.amount(), spend.currency()), spend.merchant());
            case NEW_MERCHANT -> "Nothing was ever paid to %s before".formatted(spend.merchant());
            case NEW_CATEGORY ->
                    "Nothing was ever paid for %s before".formatted(words(spend.category()));
            case FOREIGN -> "Payments in %s are new or rare".formatted(spend.country());
            case TOO_EARLY -> "%s came well before its usual time".formatted(spend.merchant());
            case WEEKDAY ->
                    "%s is usually paid on other days of the week".formatted(spend.merchant());
        };
    }

    private static String amount(Sight sight) {
        var spend = sight.spend();
        var range = sight.range();
        return "Usually %s %s; this was %s (based on %d earlier payments)"
                .formatted(
                        span(range, spend.currency()),
                        where(range),
                        money(spend.amount(), spend.currency()),
                        range.count());
    }

    static String month(String currency, long sum, UsualRange range) {
        return "Usually %s a month %s; this month it was %s"
                .formatted(span(range, currency), where(range), money(sum, currency));
    }

    private static String span(UsualRange range, String currency) {
        var low = money(range.low(), currency);
        var high = money(range.high(), currency);
        return low.equals(high) ? low : low + " to " + high;
    }

    private static String where(UsualRange range) {
        return switch (range.basis()) {
            case MERCHANT -> "at " + range.of();
            case CATEGORY -> "for " + words(range.of());
            case ACCOUNT, NONE -> "on this account";
        };
    }

    /** FOOD_AND_DRINK_FAST_FOOD reads "fast food"; one of a tenant's own as its primary one. */
    private static String words(String category) {
        var primary = Taxonomy.primaryOf(category);
        if (Taxonomy.isOwn(category)) {
            return words(primary);
        }
        var own = category.startsWith(primary + "_") ? primary.length() + 1 : 0;
        return category.substring(own).replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static String money(long amount, String currency) {
        return Units.of(amount, currency).toPlainString() + " " + currency;
    }
}
