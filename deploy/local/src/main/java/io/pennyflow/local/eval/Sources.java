package io.pennyflow.local.eval;

import io.pennyflow.streams.matching.Origin;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Files and syncs that tell of one life, each over its own days and in its own words. */
final class Sources {
    /** Purchases of a hundred that one of two sources does not list. */
    private static final int LOST_PERCENT = 1;

    private static final int SYNC_DAYS = 3;
    private static final int SYNC_REACH = 30;

    private final Life life;
    private final Random random;
    private final Scene scene;

    Sources(Life life) {
        this.life = life;
        random = life.random;
        scene = new Scene(random);
    }

    /** Two files or a file and a connection that overlap by most of their days. */
    Scene two(boolean connected) {
        var edge = 5 + random.nextInt(12);
        var one = new Style(random);
        var other = new Style(random);
        var isOtherDated = connected || random.nextInt(3) == 0;
        var saysDay = isOtherDated && random.nextInt(3) == 0;
        var lag = random.nextInt(4);
        for (var it : life.purchases) {
            var day = it.on();
            var booked = isOtherDated ? booked(it, lag) : day;
            if (booked.isBefore(Life.START.plusDays(Life.DAYS - edge)) && !isLost()) {
                var told = one.tell(it);
                tell(it, booked, saysDay ? day : null, told, Origin.FILE, 1);
            }
            if (!day.isBefore(Life.START.plusDays(edge)) && !isLost()) {
                tell(it, day, null, other.tell(it), connected ? Origin.BANK : Origin.FILE, 2);
            }
        }
        return scene;
    }

    /** Each fetch reaches so many days back, and no row has the id it had before. */
    Scene fetches() {
        var style = new Style(random);
        var fetches = 10 + random.nextInt(31);
        var moves = random.nextInt(4) == 0;
        for (var it : life.purchases) {
            for (var fetch = 0; fetch < fetches; fetch++) {
                var at = Life.START.plusDays(10 + (long) fetch * (Life.DAYS - 10) / fetches);
                var isListed = !it.on().isAfter(at) && it.on().isAfter(at.minusDays(SYNC_REACH));
                if (isListed) {
                    var day = moves && fetch % 2 == 1 ? it.on().plusDays(1) : it.on();
                    tell(it, day, null, style.tell(it), Origin.BANK, fetch);
                }
            }
        }
        return scene;
    }

    /** Syncs of a bank that announces first and books some days later under another id. */
    Scene syncs(Holds hold) {
        var announced = new Style(random);
        var booked = new Style(random);
        for (var it : life.purchases) {
            var posted = it.on().plusDays(1L + random.nextInt(6));
            var early = new TreeSet<Integer>();
            var late = new TreeSet<Integer>();
            for (var sync = 0; sync * SYNC_DAYS < Life.DAYS + 12; sync++) {
                var at = Life.START.plusDays((long) sync * SYNC_DAYS);
                var isListed = it.on().isAfter(at.minusDays(SYNC_REACH));
                if (isListed && !at.isBefore(it.on())) {
                    (at.isBefore(posted) ? early : late).add(sync);
                }
            }
            announce(it, early, late, announced, booked, posted, hold);
        }
        return scene;
    }

    private void announce(
            Purchase it,
            Set<Integer> early,
            Set<Integer> late,
            Style announced,
            Style booked,
            LocalDate posted,
            Holds hold) {
        var isVoid = !it.counts() && random.nextInt(100) == 0;
        if (!early.isEmpty()) {
            var held = it.counts() ? hold.of(it.amount(), life) : it.amount();
            row(it, it.on(), null, held, announced.tell(it), true, Origin.BANK, early);
        }
        if (!late.isEmpty() && !isVoid) {
            var says = random.nextInt(4) == 0 ? it.on() : null;
            row(it, posted, says, it.amount(), booked.tell(it), false, Origin.BANK, late);
        }
    }

    private boolean isLost() {
        return random.nextInt(100) < LOST_PERCENT;
    }

    /** As banks do: one to three days later, at no weekend, the same for all of one purchase. */
    private LocalDate booked(Purchase it, int lag) {
        var day = it.on().plusDays(lag < 3 ? lag : random.nextInt(3));
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    private void tell(
            Purchase it,
            LocalDate day,
            @Nullable LocalDate on,
            Style.Told told,
            Origin origin,
            int batch) {
        for (var time = 0; time < it.times(); time++) {
            row(it, day, on, it.amount(), told, false, origin, Set.of(batch));
        }
    }

    private void row(
            Purchase it,
            LocalDate day,
            @Nullable LocalDate on,
            BigDecimal amount,
            Style.Told told,
            boolean pending,
            Origin origin,
            Set<Integer> batches) {
        var currency = life.currency();
        scene.add(
                it,
                new Scene.Row(
                        1, day, on, amount, currency, told, null, null, pending, origin, batches));
    }
}
