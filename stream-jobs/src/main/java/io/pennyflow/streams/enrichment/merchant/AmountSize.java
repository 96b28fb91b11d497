package io.pennyflow.streams.enrichment.merchant;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How large an amount is, as a step on a scale: what a coffee costs, a week's food, a rent. Whole
 * tens are told from others. Rough on purpose: it is evidence, never a sum.
 */
public final class AmountSize {
    public static final int UNKNOWN = -1;

    /** Steps are below these, in units of about a euro. */
    private static final double[] UNTIL = {2, 5, 10, 20, 35, 60, 100, 200, 500, 1500};

    private static final int ROUND = 16;
    private static final double TEN = 10;

    /** About how many units of a currency a euro is: for size, never for money. */
    private static final Map<String, Double> UNITS =
            Map.ofEntries(
                    Map.entry("JPY", 150.0),
                    Map.entry("HUF", 400.0),
                    Map.entry("KRW", 1_500.0),
                    Map.entry("IDR", 17_000.0),
                    Map.entry("VND", 27_000.0),
                    Map.entry("CLP", 1_000.0),
                    Map.entry("COP", 4_500.0),
                    Map.entry("ISK", 150.0),
                    Map.entry("RSD", 117.0),
                    Map.entry("INR", 90.0),
                    Map.entry("RUB", 95.0),
                    Map.entry("CZK", 25.0),
                    Map.entry("SEK", 11.0),
                    Map.entry("NOK", 11.0),
                    Map.entry("DKK", 7.5),
                    Map.entry("PLN", 4.3),
                    Map.entry("RON", 5.0),
                    Map.entry("TRY", 35.0),
                    Map.entry("UAH", 43.0),
                    Map.entry("MXN", 20.0),
                    Map.entry("BRL", 6.0),
                    Map.entry("ZAR", 20.0),
                    Map.entry("THB", 38.0),
                    Map.entry("PHP", 62.0),
                    Map.entry("CNY", 7.8),
                    Map.entry("HKD", 8.5),
                    Map.entry("TWD", 35.0),
                    Map.entry("ARS", 1_000.0),
                    Map.entry("PKR", 300.0),
                    Map.entry("NGN", 1_600.0),
                    Map.entry("KES", 140.0),
                    Map.entry("EGP", 50.0),
                    Map.entry("ILS", 4.0));

    private AmountSize() {}

    /** A currency that is not named is taken for one like the euro, the pound and the dollar. */
    public static int of(BigDecimal amount, @Nullable String currency) {
        var units = currency == null ? 1 : UNITS.getOrDefault(currency, 1.0);
        var value = Math.abs(amount.doubleValue()) / units;
        var step = 0;
        while (step < UNTIL.length && value >= UNTIL[step]) {
            step++;
        }
        return value > 0 && value % TEN == 0 ? step + ROUND : step;
    }
}
