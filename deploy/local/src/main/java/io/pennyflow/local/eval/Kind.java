package io.pennyflow.local.eval;

import io.pennyflow.streams.matching.DuplicateMatching;
import io.pennyflow.streams.matching.Match;
import io.pennyflow.streams.matching.TransferMatching;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;

/** What banks do to one transaction, each with what only looks like it. */
enum Kind {
    OVERLAPPING("overlapping files"),
    CONNECTED("file and connection"),
    FETCHED("ids change at 10 to 40 fetches"),
    PENDING("pending, posted"),
    TIP("pending, posted with a tip"),
    HOLD("hold at a pump"),
    TWICE("same purchase twice"),
    WEEKLY("same shop, same price, weekly"),
    REFUND("refunds, others' equal amounts"),
    TRANSFER("transfer"),
    ABROAD("transfer in two currencies");

    final String title;

    Kind(String title) {
        this.title = title;
    }

    MatchingScore score(Random random) {
        var scene = scene(random);
        return MatchingScore.of(title, scene, matches(scene));
    }

    Scene scene(Random random) {
        return switch (this) {
            case OVERLAPPING -> new Sources(everyday(random)).two(false);
            case CONNECTED -> new Sources(everyday(random)).two(true);
            case FETCHED -> new Sources(everyday(random)).fetches();
            case PENDING -> new Sources(everyday(random)).syncs(Holds.NONE);
            case TIP -> new Sources(dinners(random)).syncs(Holds.TIP);
            case HOLD -> new Sources(pumps(random)).syncs(Holds.FUEL);
            case TWICE -> new Sources(twice(random)).two(random.nextBoolean());
            case WEEKLY -> new Sources(weekly(random)).two(random.nextBoolean());
            case REFUND -> new Sources(refunds(random)).two(random.nextBoolean());
            case TRANSFER -> new Transfers(random, false).scene();
            case ABROAD -> new Transfers(random, true).scene();
        };
    }

    List<Match> matches(Scene scene) {
        return this == TRANSFER || this == ABROAD
                ? TransferMatching.of(scene.rows(), List.of(), Transfers::rate)
                : DuplicateMatching.of(scene.rows(), List.of());
    }

    private static Life everyday(Random random) {
        return new Life(random).everyday(0.3 + random.nextDouble() * 2, true);
    }

    private static Life dinners(Random random) {
        var life = new Life(random).everyday(1, false);
        for (var at = 0; at < 15; at++) {
            var bill = life.money(BigDecimal.valueOf(12 + random.nextDouble() * 90));
            life.buy(life.day(), bill.negate(), life.names.shop(), 1, true);
        }
        return life;
    }

    private static Life pumps(Random random) {
        var life = new Life(random).everyday(1, false);
        for (var at = 0; at < 10; at++) {
            var paid = life.money(BigDecimal.valueOf(20 + random.nextDouble() * 90));
            var day = Life.START.plusDays(at * 6L + random.nextInt(3));
            life.buy(day, paid.negate(), life.names.pump(), 1, true);
        }
        return life;
    }

    /** The same coffee twice, and two people's coffees of one price at two places. */
    private static Life twice(Random random) {
        var life = new Life(random).everyday(1, false);
        for (var at = 0; at < 12; at++) {
            var price = life.price().negate();
            var day = life.day();
            life.buy(day, price, life.names.shop(), 2 + random.nextInt(2), true);
            var other = life.price().negate();
            life.buy(life.day(), other, life.names.shop(), 1, true);
            var last = life.purchases.get(life.purchases.size() - 1);
            life.buy(last.on(), other, life.names.shop(), 1, true);
        }
        return life;
    }

    private static Life weekly(Random random) {
        var life = new Life(random).everyday(0.7, false);
        for (var at = 0; at < 4; at++) {
            var every = List.of(7, 7, 14, 30, 5, 4).get(random.nextInt(6));
            var first = life.buy(Life.START, life.price().negate(), life.names.shop(), 1, true);
            for (var day = every; day < Life.DAYS; day += every) {
                life.again(first, Life.START.plusDays(day));
            }
        }
        return life;
    }

    /** Money back, the purchase again, and somebody else's of the same price a day later. */
    private static Life refunds(Random random) {
        var life = new Life(random).everyday(0.7, false);
        for (var at = 0; at < 10; at++) {
            var paid = life.price().setScale(life.price().scale(), RoundingMode.HALF_UP);
            var one = life.buy(life.day(), paid.negate(), life.names.shop(), 1, true);
            life.buy(one.on().plusDays(random.nextInt(4)), paid, one.merchant(), 1, true);
            life.again(one, one.on().plusDays(2L + random.nextInt(3)));
            life.buy(one.on().plusDays(1), paid.negate(), life.names.shop(), 1, true);
        }
        return life;
    }
}
