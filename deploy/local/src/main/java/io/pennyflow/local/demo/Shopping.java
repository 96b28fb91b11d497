package io.pennyflow.local.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/** Everyday spending, week by week, with its refunds and the few amounts that are not usual. */
final class Shopping {
    private static final double CHRISTMAS = 1.35;
    private static final double REFUNDED = 0.12;
    private static final List<String> REFUNDS_COME_FROM = List.of("Zalando", "AMZN Mktp DE");

    private final Ledger ledger;
    private final long seed;

    Shopping(Ledger ledger, long seed) {
        this.ledger = ledger;
        this.seed = seed;
    }

    void happen() {
        for (var shop : Shop.ALL) {
            var chance = new Chance(seed, shop.name());
            for (var monday = DemoMonth.mondayOf(ledger.start());
                    !monday.isAfter(ledger.end());
                    monday = monday.plusWeeks(1)) {
                week(shop, monday, chance);
            }
        }
        unusual();
    }

    private void week(Shop shop, LocalDate monday, Chance chance) {
        var certain = (int) shop.perWeek();
        var visits = certain + (chance.happens(shop.perWeek() - certain) ? 1 : 0);
        for (var i = 0; i < visits; i++) {
            var day = chance.dayOfWeek(monday);
            var cents = Math.round(chance.cents(shop.mean(), shop.spread()) * season(day));
            if (ledger.covers(day)) {
                shop.visit(ledger, day, cents, chance);
                refund(shop, day, cents, chance);
            }
        }
    }

    private void refund(Shop shop, LocalDate day, long cents, Chance chance) {
        var on = day.plusDays(chance.between(6, 14));
        if (REFUNDS_COME_FROM.contains(shop.name())
                && chance.happens(REFUNDED)
                && ledger.covers(on)) {
            ledger.add(
                    shop.account(),
                    on,
                    cents,
                    "REFUND " + shop.words(on, chance),
                    shop.name(),
                    shop.category());
        }
    }

    /** What no one would expect. The newest is in the last week, for people to find. */
    private void unusual() {
        unusual(Shop.CAFE, ledger.end().minusDays(3), 86_00);
        unusual(Shop.SUPERMARKET, ledger.end().minusDays(74), 412_60);
        unusual(Shop.FUEL, ledger.end().minusDays(133), 231_40);
        unusual(Shop.DRUGSTORE, ledger.end().minusDays(218), 189_95);
        unusual(Shop.TRATTORIA, ledger.end().minusDays(301), 486_00);
    }

    private void unusual(String name, LocalDate day, long cents) {
        var shop = Shop.named(name);
        ledger.isUnusual(shop.visit(ledger, day, cents, new Chance(seed, "unusual " + name)));
    }

    private static double season(LocalDate day) {
        return day.getMonth() == Month.DECEMBER && day.getDayOfMonth() < 25 ? CHRISTMAS : 1;
    }
}
