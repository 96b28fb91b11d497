package io.pennyflow.flink.anomaly.household;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** The two strongest features of a spend, in the sentences a person reads. */
final class SpendReasons {
    private static final int SENTENCES = 2;
    private static final int SCALE = 4;

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
        var low = money(range.low(), spend.currency());
        var high = money(range.high(), spend.currency());
        return "Usually %s for %s; this was %s (based on %d earlier payments)"
                .formatted(
                        low.equals(high) ? low : low + " to " + high,
                        words(range.of()),
                        money(spend.amount(), spend.currency()),
                        range.count());
    }

    static String month(Spend last, long sum, Usual sums) {
        return "Usually %s to %s a month for %s; this month it was %s"
                .formatted(
                        money(Math.round(Math.exp(sums.low())), last.currency()),
                        money(Math.round(Math.exp(sums.high())), last.currency()),
                        words(last.category()),
                        money(sum, last.currency()));
    }

    private static String words(String code) {
        return code.equals(code.toUpperCase(Locale.ROOT)) && code.contains("_")
                ? code.replace('_', ' ').toLowerCase(Locale.ROOT)
                : code;
    }

    private static String money(long amount, String currency) {
        return BigDecimal.valueOf(amount, SCALE).setScale(2, RoundingMode.HALF_EVEN).toPlainString()
                + " "
                + currency;
    }
}
