package io.pennyflow.streams.alerts.drafts;

import io.pennyflow.schemas.anomalies.v1.Anomaly;
import io.pennyflow.schemas.taxonomy.Taxonomy;
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
        return switch (anomaly.getKind()) {
            case "unusual-amount" -> aboutAmount(anomaly);
            case "new-merchant" -> "%s, who was never paid before".formatted(payment(anomaly));
            case "foreign" ->
                    "%s in %s, where you rarely pay"
                            .formatted(payment(anomaly), anomaly.getPlace());
            default -> String.join(". ", anomaly.getReasons());
        };
    }

    /** Who was paid; of anomalies from before that was kept, what they were compared with. */
    public static String payee(Anomaly anomaly) {
        return anomaly.getPayee() == null ? basis(anomaly) : anomaly.getPayee();
    }

    private static String basis(Anomaly anomaly) {
        var name = anomaly.getBasisName();
        return anomaly.getBasis().equals("category") ? Taxonomy.words(name) : name;
    }

    private static String payment(Anomaly anomaly) {
        return "%s %s went to %s on %s"
                .formatted(
                        money(anomaly.getAmount().abs(), anomaly.getCurrency()),
                        anomaly.getCurrency(),
                        payee(anomaly),
                        Drafts.words(anomaly.getBookedOn()));
    }

    private static String aboutAmount(Anomaly anomaly) {
        var currency = anomaly.getCurrency();
        var isCategory = anomaly.getBasis().equals("category");
        var where = isCategory ? "for " : "at ";
        return "%s %s %s%s on %s is unusual: it is usually between %s and %s %s"
                .formatted(
                        money(anomaly.getAmount().abs(), currency),
                        currency,
                        where,
                        isCategory ? basis(anomaly) : payee(anomaly),
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
