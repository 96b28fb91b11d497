package io.pennyflow.streams.recurring.detection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that comes again and again.
 *
 * @param rhythm when it comes, as a person would say it
 * @param members oldest first; what a person stated may have none yet
 * @param slots the place of each member in the rhythm
 * @param amount of the next one
 * @param isMetered whether each amount is another one, as of electricity
 * @param changes of the price, oldest first
 * @param confidence that it is a series at all, 0 to 1
 * @param evidence why, in short sentences, strongest first
 * @param term from when until when it is expected
 */
public record Series(
        Cadence cadence,
        String rhythm,
        List<Occurrence> members,
        List<Long> slots,
        AmountRange amount,
        boolean isMetered,
        List<PriceChange> changes,
        double confidence,
        List<String> evidence,
        Due due,
        Term term) {

    public Series {
        members = List.copyOf(members);
        slots = List.copyOf(slots);
        changes = List.copyOf(changes);
        evidence = List.copyOf(evidence);
    }

    /** When each place of the rhythm is expected to be taken. */
    @FunctionalInterface
    public interface Due {
        DateRange on(long slot);
    }

    /** The oldest member names the series: it stays the same while newer ones come. */
    public UUID first() {
        return members.get(0).id();
    }

    public Occurrence last() {
        return members.get(members.size() - 1);
    }

    /** The first place that nothing newer has taken. */
    public long nextSlot() {
        var behind = slots.isEmpty() ? term.from() : slots.get(slots.size() - 1) + 1;
        return Math.max(behind, term.from());
    }

    public DateRange next() {
        return due.on(nextSlot());
    }

    /** A person who states it counts on it. */
    public boolean isMature() {
        return term.isStated() || members.size() >= cadence.matureFrom();
    }

    LocalDate expectedOn(int member) {
        return due.on(slots.get(member)).likely();
    }
}
