package io.pennyflow.streams.matching;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row with those it has absorbed so far. */
final class Row {
    /** What is kept stands first: posted, from a bank or its file, seen first. */
    static final Comparator<Row> KEPT_FIRST =
            comparing((Row it) -> it.posting.pending())
                    .thenComparing(it -> it.posting.origin() == Origin.MANUAL)
                    .thenComparing(it -> it.posting.observedAt())
                    .thenComparing(it -> it.posting.id());

    final Posting posting;
    final Set<UUID> members = new HashSet<>();
    final Set<UUID> batches;
    final int day;

    /** Without zeros behind, so that equal amounts are equal. */
    final BigDecimal amount;

    /** The batch it is counted to among those that first told of it, or itself when none did. */
    final UUID firstBatch;

    /** Whether another one stands for it from now on. */
    boolean isAbsorbed;

    boolean hasManual;
    boolean hasPending;
    private @Nullable Wording wording;
    private @Nullable Wording weighed;
    private @Nullable Vocabulary vocabulary;
    private @Nullable LocalDate paidOn;
    private boolean isPaidOnRead;
    private int paidDay = Integer.MIN_VALUE;

    Row(Posting posting) {
        this.posting = posting;
        day = (int) posting.bookedOn().toEpochDay();
        amount = posting.amount().stripTrailingZeros();
        firstBatch = posting.batches().stream().min(UUID::compareTo).orElse(posting.id());
        members.add(posting.id());
        batches = new HashSet<>(posting.batches());
        hasManual = posting.origin() == Origin.MANUAL;
        hasPending = posting.pending();
    }

    /** Its words as they weigh among the rows around, once {@link #weigh} was told of them. */
    Wording wording() {
        if (weighed == null) {
            weighed = vocabulary == null ? unweighed() : vocabulary.weigh(this);
        }
        return weighed;
    }

    Wording unweighed() {
        if (wording == null) {
            wording = Wording.of(posting);
        }
        return wording;
    }

    double likeness(Row other) {
        return unweighed().isSame(other.unweighed()) ? 1 : wording().likeness(other.wording());
    }

    void weigh(Vocabulary among) {
        vocabulary = among;
    }

    /** Announced only, or somebody's own entry: the bank may still tell of it. */
    boolean isOpen() {
        return hasManual || posting.pending();
    }

    void absorb(Row other) {
        members.addAll(other.members);
        batches.addAll(other.batches);
        hasManual |= other.hasManual;
        hasPending |= other.hasPending;
        other.isAbsorbed = true;
    }

    /** The bank lists both in one batch, or a person said so. */
    boolean excludes(Row other, Collection<Set<UUID>> different) {
        return (hasManual && other.hasManual)
                || !Collections.disjoint(batches, other.batches)
                || (!different.isEmpty()
                        && different.stream().anyMatch(pair -> isAcross(other, pair)));
    }

    private boolean isAcross(Row other, Set<UUID> pair) {
        return !Collections.disjoint(members, pair) && !Collections.disjoint(other.members, pair);
    }

    int daysTo(Row other) {
        return other.day - day;
    }

    /** When it was paid, as far as the source says: in its own field, else in the text. */
    @Nullable LocalDate paidOn() {
        if (!isPaidOnRead) {
            isPaidOnRead = true;
            paidOn = posting.transactionOn();
            if (paidOn == null) {
                paidOn = TextDate.of(posting.description(), posting.bookedOn());
            }
        }
        return paidOn;
    }

    /** By the days they were paid on, as far as the sources say so. */
    int paidDaysTo(Row other) {
        return other.paidDay() - paidDay();
    }

    private int paidDay() {
        if (paidDay == Integer.MIN_VALUE) {
            var paid = paidOn();
            paidDay = paid == null ? day : (int) paid.toEpochDay();
        }
        return paidDay;
    }

    boolean isSilentWith(Row other) {
        return wording().isSilent() || other.wording().isSilent();
    }

    /** By the dates both state, else by the two that are nearest. */
    int daysApart(Row other) {
        var mine = paidOn();
        var theirs = other.paidOn();
        if (mine != null && theirs != null) {
            return daysBetween(mine, theirs);
        }
        var apart = Math.abs(daysTo(other));
        if (mine != null) {
            apart = Math.min(apart, daysBetween(mine, other.posting.bookedOn()));
        }
        if (theirs != null) {
            apart = Math.min(apart, daysBetween(posting.bookedOn(), theirs));
        }
        return apart;
    }

    private static int daysBetween(LocalDate one, LocalDate other) {
        return (int) Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
