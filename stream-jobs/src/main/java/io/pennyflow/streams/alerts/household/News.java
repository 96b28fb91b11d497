package io.pennyflow.streams.alerts.household;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Which payments are news: those of the last days, and those learned of last that go on where an
 * account was known to end before, as a monthly statement does. Years that come at once are
 * history.
 */
final class News {
    /** Days before the household's own today. */
    static final int DAYS = 7;

    /** How long a payment that was news stays worth an alert, in days. */
    static final int KEPT_DAYS = 45;

    /** By account, what had been booked until then by the end of each day we learned anything. */
    private final Map<UUID, TreeMap<LocalDate, LocalDate>> known = new HashMap<>();

    private final LocalDate today;
    private final LocalDate learnedOn;

    News(List<Payment> payments, LocalDate today) {
        this.today = today;
        this.learnedOn =
                payments.stream().map(Payment::observedOn).max(LocalDate::compareTo).orElse(today);
        for (var it : payments) {
            known.computeIfAbsent(it.account(), account -> new TreeMap<>())
                    .merge(it.observedOn(), it.bookedOn(), News::later);
        }
        known.values().forEach(News::accumulate);
    }

    boolean isNews(Payment payment) {
        return !payment.bookedOn().isBefore(today.minusDays(DAYS))
                || (isKept(payment) && goesOn(payment));
    }

    boolean isKept(Payment payment) {
        return !payment.bookedOn().isBefore(today.minusDays(KEPT_DAYS));
    }

    private boolean goesOn(Payment payment) {
        if (payment.observedOn().isBefore(learnedOn.minusDays(1))) {
            return false;
        }
        var account = known.get(payment.account());
        var before = account == null ? null : account.lowerEntry(payment.observedOn());
        return before != null && payment.bookedOn().isAfter(before.getValue());
    }

    private static void accumulate(SortedMap<LocalDate, LocalDate> days) {
        var latest = LocalDate.MIN;
        for (var day : days.entrySet()) {
            latest = later(latest, day.getValue());
            day.setValue(latest);
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
