package io.pennyflow.streams.alerts.drafts;

import io.pennyflow.schemas.anomalies.v1.Anomaly;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in one English sentence what is unusual. */
public final class Sentence {
    private static final Map<String, Currency> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .collect(Collectors.toMap(Currency::getCurrencyCode, Function.identity()));

    private static final int DIGITS_WHEN_UNKNOWN = 2;
    private static final int SCALE = 4;

    private Sentence() {}

    public static String about(Anomaly anomaly) {
        var currency = anomaly.getCurrency();
        var where = anomaly.getBasis().equals("merchant") ? "at " : "for ";
        return "%s %s %s%s on %s is unusual: it is usually between %s and %s %s"
                .formatted(
                        money(anomaly.getAmount().abs(), currency),
                        currency,
                        where,
                        anomaly.getBasisName(),
                        Drafts.words(anomaly.getBookedOn()),
                        money(anomaly.getUsualLow(), currency),
                        money(anomaly.getUsualHigh(), currency),
                        currency);
    }

    /** With the decimals of its currency, or more where the amount has more. */
    public static String money(BigDecimal amount, String currency) {
        var digits = digits(currency);
        var exact = Math.max(digits, amount.stripTrailingZeros().scale());
        return amount.setScale(exact, RoundingMode.UNNECESSARY).toPlainString();
    }

    /** An estimate, with no more decimals than its currency has; scale 4 as on the wire. */
    public static BigDecimal rounded(BigDecimal amount, String currency) {
        return amount.setScale(digits(currency), RoundingMode.HALF_EVEN).setScale(SCALE);
    }

    /** Decimals of a currency; two of one that is not known. */
    public static int digits(String code) {
        var currency = CURRENCIES.get(code);
        return currency == null || currency.getDefaultFractionDigits() < 0
                ? DIGITS_WHEN_UNKNOWN
                : currency.getDefaultFractionDigits();
    }
}
