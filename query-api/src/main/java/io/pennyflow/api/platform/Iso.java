package io.pennyflow.api.platform;

import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes the world agreed on: currencies (ISO 4217), countries (ISO 3166), time zones (IANA). */
public final class Iso {
    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private static final int DECIMALS_MAX = 4;

    private Iso() {}

    public static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    /** Digits after the point; metals and funds, which have no minor unit, get all that fits. */
    public static int decimals(String currency) {
        var own = Currency.getInstance(currency).getDefaultFractionDigits();
        return own < 0 ? DECIMALS_MAX : Math.min(own, DECIMALS_MAX);
    }

    public static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    public static boolean isTimeZone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name);
    }
}
