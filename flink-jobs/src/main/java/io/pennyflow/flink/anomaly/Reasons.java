package io.pennyflow.flink.anomaly;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** A verdict in the sentences a person reads. */
final class Reasons {
    private static final int DECIMALS_UNLESS_KNOWN = 2;

    private Reasons() {}

    static List<String> of(Payment payment, Verdict verdict) {
        var currency = payment.currency();
        var low = money(verdict.usualLow(), currency);
        var high = money(verdict.usualHigh(), currency);
        var range = low.equals(high) ? low : low + " to " + high;
        return List.of(
                "Usually %s %s %s; this was %s %s"
                        .formatted(
                                range,
                                currency,
                                where(verdict),
                                money(payment.size(), currency),
                                currency),
                "Based on %d earlier %s"
                        .formatted(verdict.history(), payment.incoming() ? "refunds" : "payments"));
    }

    private static String where(Verdict verdict) {
        return verdict.basis() == Basis.MERCHANT
                ? "at " + verdict.basisName()
                : "for " + words(verdict.basisName());
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
        var exact = BigDecimal.valueOf(amount, Payment.SCALE);
        var decimals = Math.max(decimalsOf(currency), exact.stripTrailingZeros().scale());
        return exact.setScale(decimals, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static int decimalsOf(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException notOfIso) {
            return DECIMALS_UNLESS_KNOWN;
        }
    }
}
