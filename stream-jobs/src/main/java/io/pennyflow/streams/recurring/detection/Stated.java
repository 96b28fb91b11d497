package io.pennyflow.streams.recurring.detection;

import io.pennyflow.schemas.topic.NameBasedId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes again and again because a person says so, as far as dates and amounts are concerned.
 *
 * @param first the first day it is due; the others follow from it
 * @param until the last day on which it may be due; null when nobody knows an end
 * @param amount signed, of each time
 * @param isAbout whether each amount is another one, as of electricity
 * @param saidOn the day of the person's newest word
 */
public record Stated(
        UUID id,
        Cadence cadence,
        LocalDate first,
        @Nullable LocalDate until,
        BigDecimal amount,
        boolean isAbout,
        LocalDate saidOn) {

    /** As many have to come before they tell better than the person what is usual. */
    private static final int TELLING = 3;

    private static final BigDecimal LEAST = new BigDecimal("0.75");
    private static final BigDecimal MOST = new BigDecimal("1.25");

    /**
     * Of the account, too: one that moves to another account leaves nothing behind on the first.
     */
    public static UUID streamId(UUID tenant, UUID ownBill, UUID account) {
        return NameBasedId.of(tenant, "stated", ownBill.toString(), account.toString());
    }

    Rhythm rhythm() {
        return Rhythms.from(cadence, first);
    }

    /**
     * The series it is.
     *
     * @param claimed what took place, by its place in the rhythm
     */
    public Series series(SortedMap<Long, Occurrence> claimed) {
        var rhythm = rhythm();
        var members = List.copyOf(claimed.values());
        var prices = isAbout || members.isEmpty() ? null : Prices.ofFixed(told(members), cadence);
        return new Series(
                cadence,
                rhythm.words(),
                members,
                List.copyOf(claimed.keySet()),
                isAbout ? about(members) : fixed(members),
                isAbout,
                prices == null ? List.of() : prices.changes(),
                1,
                List.of("You added it"),
                slot -> due(rhythm, slot),
                term(rhythm));
    }

    Term term(Rhythm rhythm) {
        var from = rhythm.nearest(first.toEpochDay());
        if (until == null) {
            return new Term(true, from, Term.NEVER);
        }
        var last = rhythm.nearest(until.toEpochDay());
        var isAfter = rhythm.day(last) > until.toEpochDay();
        return new Term(true, from, isAfter ? last - 1 : last);
    }

    /** On the very day; banks that rest at weekends need until the next business day. */
    private static DateRange due(Rhythm rhythm, long slot) {
        var day = rhythm.date(slot);
        return new DateRange(
                day, day, LocalDate.ofEpochDay(Shift.FOLLOWING.apply(rhythm.day(slot))));
    }

    /** The person's word, until something newer took place with another price. */
    private AmountRange fixed(List<Occurrence> members) {
        var newer = members.stream().filter(it -> it.on().isAfter(saidOn)).toList();
        return newer.isEmpty()
                ? AmountRange.exactly(amount)
                : AmountRange.of(Prices.ofFixed(withWord(newer), cadence).current());
    }

    private AmountRange about(List<Occurrence> members) {
        return members.size() < TELLING
                ? new AmountRange(times(LEAST), amount, times(MOST))
                : AmountRange.of(Building.latest(members));
    }

    /** No more exact than the person was. */
    private BigDecimal times(BigDecimal factor) {
        var scale = Math.max(0, amount.stripTrailingZeros().scale());
        return amount.multiply(factor).setScale(scale, RoundingMode.HALF_EVEN);
    }

    /** What the person said is the price before the first one, when none is older. */
    private List<Occurrence> told(List<Occurrence> members) {
        return members.get(0).on().isAfter(saidOn) ? withWord(members) : members;
    }

    private List<Occurrence> withWord(List<Occurrence> members) {
        var all = new ArrayList<Occurrence>(members.size() + 1);
        all.add(new Occurrence(id, saidOn, amount));
        all.addAll(members);
        return all;
    }
}
