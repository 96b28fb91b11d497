package io.pennyflow.streams.recurring.detection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a series stands on a day, and the bills it consists of. It follows from the series and the
 * day alone: whoever asks later gets the same as who asked every day.
 *
 * @param reason a sentence a person reads
 * @param bills oldest first
 * @param changesOn the first day on which another answer may follow; null when none will
 */
public record Life(Stage stage, String reason, List<Bill> bills, @Nullable LocalDate changesOn) {
    /** Bills that are looked ahead for, besides the next one. */
    static final int AHEAD_DAYS = 92;

    static final int AHEAD_MAX = 16;

    /** Days a bank may take to show what took place, by the length of the cadence. */
    private static final int PATIENCE_DAYS_MIN = 1;

    private static final int PATIENCE_DAYS_MAX = 7;
    private static final int PATIENCE_DIVISOR = 12;

    private static final int FRESH_MEMBERS = 2;

    /** What a person stated, and nobody ever pays, is looked at for so many times. */
    private static final int OVERDUE_MAX = 2_000;

    /** Of those that nobody paid the newest are told of. */
    private static final int MISSED_MAX = 60;

    public Life {
        bills = List.copyOf(bills);
    }

    public static Life of(Series series, LocalDate today) {
        return of(series, today, Said.NOTHING);
    }

    /** What people said goes before what follows from dates. */
    public static Life of(Series series, LocalDate today, Said said) {
        var overdue = overdue(series, today);
        var cancelled = said.isCancelled(series);
        var bills = new ArrayList<Bill>(past(series));
        if (cancelled || isOver(series, overdue, today)) {
            addMissed(series, cancelled ? 0 : overdue, bills);
            return new Life(Stage.ENDED, endedBecause(series, cancelled, overdue), bills, null);
        }
        var missed = Math.max(0, overdue - lateMost(series));
        addMissed(series, missed, bills);
        var changesOn = addOpen(series, series.nextSlot() + missed, today, said, bills);
        var stage = stage(series, overdue);
        return new Life(stage, reason(series, stage, overdue), bills, changesOn);
    }

    /** The first one that is still to come; none when it ended. */
    public Optional<Bill> next() {
        return bills.stream()
                .filter(it -> it.state() != Bill.State.PAID && it.state() != Bill.State.MISSED)
                .findFirst();
    }

    /** Days after the last likely one until it is late. */
    static int patience(Cadence cadence) {
        var days = (int) Math.round(cadence.days() / PATIENCE_DIVISOR);
        return Math.max(PATIENCE_DAYS_MIN, Math.min(PATIENCE_DAYS_MAX, days));
    }

    private static LocalDate lateFrom(Series series, long slot) {
        return series.due().on(slot).to().plusDays(patience(series.cadence()) + 1L);
    }

    /** How many are late since the last one came; no more are counted than end a series. */
    private static int overdue(Series series, LocalDate today) {
        var most = series.term().isStated() ? OVERDUE_MAX : endsAfter(series);
        var count = 0;
        while (count < most
                && series.nextSlot() + count <= series.term().until()
                && !today.isBefore(lateFrom(series, series.nextSlot() + count))) {
            count++;
        }
        return count;
    }

    /** What a person stated goes on, whatever does not come, until the day the person named. */
    private static boolean isOver(Series series, int overdue, LocalDate today) {
        var term = series.term();
        if (!term.isStated()) {
            return overdue >= endsAfter(series);
        }
        return term.hasEnd()
                && (series.nextSlot() > term.until()
                        || !today.isBefore(lateFrom(series, term.until() + 1)));
    }

    /** So many in a row that do not come end a series; of one seen too rarely, the first. */
    private static int endsAfter(Series series) {
        return series.isMature() ? lateMost(series) : 1;
    }

    /** So many in a row may be late; what is overdue for longer does not come any more. */
    private static int lateMost(Series series) {
        return series.cadence().skippedMax() + 1;
    }

    private static List<Bill> past(Series series) {
        var bills = new ArrayList<Bill>();
        for (var at = 0; at < series.members().size(); at++) {
            var slot = series.slots().get(at);
            var after = at == 0 ? series.term().from() : series.slots().get(at - 1) + 1;
            for (var skipped = Math.max(after, series.term().from()); skipped < slot; skipped++) {
                bills.add(open(series, skipped, series.amount(), Bill.State.MISSED));
            }
            var paid = series.members().get(at);
            var when = series.due().on(slot);
            bills.add(
                    new Bill(
                            slot, when, AmountRange.exactly(paid.amount()), paid, Bill.State.PAID));
        }
        return bills;
    }

    private static void addMissed(Series series, int missed, List<Bill> bills) {
        var until = series.nextSlot() + missed;
        for (var slot = Math.max(series.nextSlot(), until - MISSED_MAX); slot < until; slot++) {
            bills.add(open(series, slot, series.amount(), Bill.State.MISSED));
        }
    }

    /** Returns the first day on which one of them changes, or another one is to be added. */
    private static LocalDate addOpen(
            Series series, long from, LocalDate today, Said said, List<Bill> bills) {
        var changesOn = LocalDate.MAX;
        for (var slot = from; slot < from + AHEAD_MAX; slot++) {
            if (slot > series.term().until()) {
                return earlier(changesOn, lateFrom(series, slot));
            }
            var when = series.due().on(slot);
            var seenFrom = when.likely().minusDays(AHEAD_DAYS);
            if (slot > from && today.isBefore(seenFrom) && isUpcoming(bills)) {
                return earlier(changesOn, seenFrom);
            }
            var state = state(series, slot, today);
            bills.add(open(series, slot, said.amount(series), state));
            if (state == Bill.State.UPCOMING) {
                changesOn = earlier(changesOn, when.from());
            } else if (state == Bill.State.DUE) {
                changesOn = earlier(changesOn, lateFrom(series, slot));
            }
        }
        return changesOn;
    }

    private static boolean isUpcoming(List<Bill> bills) {
        var last = bills.get(bills.size() - 1).state();
        return last == Bill.State.UPCOMING || last == Bill.State.DUE;
    }

    private static Bill.State state(Series series, long slot, LocalDate today) {
        if (today.isBefore(series.due().on(slot).from())) {
            return Bill.State.UPCOMING;
        }
        return today.isBefore(lateFrom(series, slot)) ? Bill.State.DUE : Bill.State.LATE;
    }

    private static Bill open(Series series, long slot, AmountRange amount, Bill.State state) {
        return new Bill(slot, series.due().on(slot), amount, null, state);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Stage stage(Series series, int overdue) {
        if (overdue > 0) {
            return overdue == 1 ? Stage.LATE : Stage.MISSED;
        }
        if (!series.isMature()) {
            return Stage.EARLY;
        }
        return hasFreshPrice(series) ? Stage.PRICE_CHANGED : Stage.MATURE;
    }

    private static boolean hasFreshPrice(Series series) {
        var from = Math.max(0, series.members().size() - FRESH_MEMBERS);
        var fresh = series.members().subList(from, series.members().size());
        return series.changes().stream()
                .anyMatch(it -> fresh.stream().anyMatch(member -> member.id().equals(it.since())));
    }

    private static String endedBecause(Series series, boolean cancelled, int overdue) {
        if (cancelled) {
            return "You said that it was cancelled";
        }
        if (series.term().isStated()) {
            return "You said that it ends on %s"
                    .formatted(series.due().on(series.term().until()).likely());
        }
        return overdue == 1
                ? "The one expected on %s never came".formatted(series.next().likely())
                : "%d in a row never came, the first was expected on %s"
                        .formatted(overdue, series.next().likely());
    }

    private static String reason(Series series, Stage stage, int overdue) {
        var expected = series.next().likely();
        return switch (stage) {
            case EARLY -> "Seen %d times so far".formatted(series.members().size());
            case PRICE_CHANGED -> priceReason(series);
            case LATE -> "Expected on %s, not seen yet".formatted(expected);
            case MISSED -> "%d overdue, the first was expected on %s".formatted(overdue, expected);
            default -> cameReason(series);
        };
    }

    private static String cameReason(Series series) {
        return series.term().isStated() && series.members().size() < 2
                ? "You added it"
                : "Came %d times".formatted(series.members().size());
    }

    private static String priceReason(Series series) {
        var change = series.changes().get(series.changes().size() - 1);
        return "From %s to %s on %s"
                .formatted(
                        change.from().abs().toPlainString(),
                        change.to().abs().toPlainString(),
                        change.on());
    }
}
