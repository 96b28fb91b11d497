package io.pennyflow.local.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a household pays in two months: some places often, others once, prices as shops make. */
final class Life {
    static final LocalDate START = LocalDate.of(2026, 1, 5);
    static final int DAYS = 60;

    private static final List<String> VIAS =
            List.of(
                    "",
                    "",
                    "",
                    "",
                    "",
                    "PAYPAL *",
                    "SumUp  *",
                    "SQ *",
                    "ZTL*",
                    "MOL*",
                    "Klarna*",
                    "TWINT ",
                    "IZ *",
                    "LSP*",
                    "Google ",
                    "PayU*");
    private static final List<String> PRICES =
            List.of("3.20", "4.50", "9.99", "12.99", "5.00", "10.00", "20.00", "50.00", "2.80");

    final Random random;
    final Names names;
    final List<Purchase> purchases = new ArrayList<>();
    private final List<String> cities;
    private final List<String> haunts = new ArrayList<>();
    private final int scale;
    private int truths;

    Life(Random random) {
        this.random = random;
        names = new Names(random);
        cities = List.of(names.word(), names.word(), names.word());
        scale = List.of(2, 2, 2, 2, 0, 3).get(random.nextInt(6));
        for (var at = 0; at < 8; at++) {
            haunts.add(names.shop());
        }
    }

    /** Everyday purchases, so many a day on average. */
    Life everyday(double perDay, boolean counts) {
        for (var left = (int) (perDay * DAYS); left > 0; left--) {
            var shop = random.nextBoolean() ? names.any(haunts) : names.shop();
            buy(day(), price().negate(), shop, 1, counts);
        }
        return this;
    }

    Purchase buy(LocalDate on, BigDecimal amount, String shop, int times, boolean counts) {
        var via = names.any(VIAS);
        var bought =
                new Purchase(truths++, times, on, amount, shop, names.any(cities), via, counts);
        purchases.add(bought);
        return bought;
    }

    /** The very same again on another day. */
    void again(Purchase it, LocalDate on) {
        purchases.add(it.on(truths++, on));
    }

    LocalDate day() {
        return START.plusDays(random.nextInt(DAYS));
    }

    /** A third are prices that many things have. */
    BigDecimal price() {
        if (random.nextInt(3) == 0) {
            return money(new BigDecimal(names.any(PRICES)));
        }
        return money(BigDecimal.valueOf(Math.exp(3 + random.nextGaussian())).max(BigDecimal.ONE));
    }

    /** In the smallest unit of the scene's currency; yen come by the hundred. */
    BigDecimal money(BigDecimal amount) {
        var units = scale == 0 ? amount.movePointRight(2) : amount;
        return units.setScale(scale, RoundingMode.HALF_UP);
    }

    String currency() {
        return scale == 0 ? "JPY" : scale == 3 ? "KWD" : "EUR";
    }
}
