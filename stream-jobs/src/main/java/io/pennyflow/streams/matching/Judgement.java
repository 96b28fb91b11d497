package io.pennyflow.streams.matching;

import static io.pennyflow.streams.matching.Match.Kind.MERGED;
import static io.pennyflow.streams.matching.Match.Kind.REVIEW;
import static io.pennyflow.streams.matching.Match.Kind.SAME;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two rows of one account look like when seen alone. Null: nothing in common. */
record Judgement(Coverage coverage, Agreement agreement, Syncs syncs) {
    /** A lower score is believed only when no other row could be meant. */
    static final double GUESS = 0.9;

    /** Days a file and a connection may date one transaction apart. */
    static final int DATE_DAYS = 3;

    static final int MANUAL_DAYS = 7;
    static final int PENDING_DAYS = 8;
    static final BigDecimal TIP = new BigDecimal("1.30");

    /** What a pump holds before it knows, without its zeros: 1, 50, 75, 100, 125, 150. */
    private static final Set<String> HOLDS = Set.of("1", "5", "75", "125", "15", "2");

    /** How alike a row is to one that says nothing. */
    static final double SILENT = 0.4;

    private static final Set<String> FUEL =
            Set.of(
                    ("fuel gas petrol tankstelle gasolinera carburant station benzina shell aral"
                                    + " esso bp chevron exxon mobil texaco repsol cepsa eneos omv"
                                    + " totalenergies eni q8 jet circle pump")
                            .split(" ", -1));

    @Nullable Verdict of(Row one, Row other) {
        if (!one.posting.currency().equals(other.posting.currency())) {
            return null;
        }
        if (one.posting.pending() != other.posting.pending()) {
            return one.posting.pending() ? posted(one, other) : posted(other, one);
        }
        if (one.posting.amount().compareTo(other.posting.amount()) != 0) {
            return null;
        }
        return one.hasManual || other.hasManual ? byHand(one, other) : equal(one, other);
    }

    private @Nullable Verdict byHand(Row one, Row other) {
        var apart = one.daysApart(other);
        if (apart > MANUAL_DAYS) {
            return null;
        }
        return one.wording().agrees(other.wording())
                ? Verdict.of(MERGED, 0.97 - apart * 0.02, amountAnd(apart), "You entered it first")
                : Verdict.of(REVIEW, 0.5 - apart * 0.02, amountAnd(apart), "The words differ");
    }

    private @Nullable Verdict equal(Row one, Row other) {
        var apart = one.daysApart(other);
        if (apart > (one.posting.pending() ? 0 : DATE_DAYS)) {
            return null;
        }
        var isAcross = one.posting.origin() != other.posting.origin();
        var likeness = one.likeness(other);
        var isAlike = likeness >= Wording.AGREE;
        var isMutual = isMutual(one, other);
        var isInside = isMutual || isInside(one, other, apart);
        if (isAlike && (isAcross ? isInside : isMutual || agreement.overlaps(one, other))) {
            var why =
                    isAcross
                            ? "A file and the bank both tell of it"
                            : "The bank gave it another id";
            var score = 0.93 + 0.06 * likeness - off(one, other);
            return Verdict.of(SAME, score, amountAnd(apart), why);
        }
        var isSilent = !isAlike && one.isSilentWith(other);
        if (isInside
                && !one.posting.pending()
                && agreement.holds(one, other)
                && (isSilent || !agreement.isAlikeInWords(one, other))) {
            var score = 0.75 + 0.2 * (isSilent ? SILENT : likeness) - off(one, other);
            var why = "Both list the same amounts around that day";
            return Verdict.of(SAME, score, amountAnd(apart), why);
        }
        return asked(one, other, apart, isAlike, isAcross && isInside);
    }

    private static @Nullable Verdict asked(
            Row one, Row other, int apart, boolean isAlike, boolean isExpected) {
        if (!isAlike) {
            return isExpected && apart <= 1
                    ? Verdict.of(REVIEW, 0.5 - apart * 0.02, amountAnd(apart), "The words differ")
                    : null;
        }
        return one.posting.origin() != other.posting.origin() || apart == 0
                ? Verdict.of(REVIEW, 0.6 - apart * 0.02, amountAnd(apart), "It may be a second one")
                : null;
    }

    /** What it costs to be off the days that these two usually are apart. */
    private double off(Row one, Row other) {
        var days = one.paidDaysTo(other) - agreement.lag(one, other);
        return days * days * 0.008;
    }

    /** Each is missing where the other's batch would have listed it. */
    private boolean isMutual(Row one, Row other) {
        return coverage.covers(one.batches, other.posting.bookedOn())
                && coverage.covers(other.batches, one.posting.bookedOn());
    }

    private boolean isInside(Row one, Row other, int apart) {
        if (apart == 0 || isMutual(one, other)) {
            return coverage.covers(one.batches, other.posting.bookedOn())
                    || coverage.covers(other.batches, one.posting.bookedOn());
        }
        return coverage.coversWell(one.batches, other.posting.bookedOn(), DATE_DAYS)
                || coverage.coversWell(other.batches, one.posting.bookedOn(), DATE_DAYS);
    }

    private @Nullable Verdict posted(Row pending, Row posted) {
        var days = pending.daysTo(posted);
        if (days < 0 || days > PENDING_DAYS || posted.hasPending) {
            return null;
        }
        var held = pending.posting.amount();
        var paid = posted.posting.amount();
        if (held.signum() != paid.signum()) {
            return null;
        }
        var change = Change.of(pending, posted, this);
        return held.compareTo(paid) == 0 ? unchanged(change) : changed(change);
    }

    private static @Nullable Verdict unchanged(Change it) {
        if (it.isAlike()) {
            var score = 0.95 + it.dated() * 0.01 + it.replaced() * 0.03 - it.days() * 0.01;
            return Verdict.of(MERGED, score, amountAnd(it.days()), "Pending, now posted");
        }
        var score = 0.6 + it.likeness() * 0.3 + it.evidence();
        return it.isGone() || (it.isSilent() && it.isReplaced())
                ? Verdict.of(MERGED, score, amountAnd(it.days()), "No longer pending")
                : Verdict.of(REVIEW, score - 0.1, amountAnd(it.days()), "The words differ");
    }

    private static @Nullable Verdict changed(Change it) {
        var held = it.pending().posting.amount().abs();
        var paid = it.posted().posting.amount().abs();
        var isLeft = it.isGone() || it.isReplaced();
        if (!it.isAlike() && !(it.isSilent() && (isLeft || it.dated() > 0))) {
            return null;
        }
        var score = 0.45 + it.likeness() * 0.4 + it.evidence();
        if (paid.compareTo(held) > 0 && paid.compareTo(held.multiply(TIP)) <= 0) {
            return Verdict.of(MERGED, score, "Posted with a tip", "The same merchant");
        }
        var isFuel = isFuel(it.pending()) || isFuel(it.posted());
        if (isHold(held) && (isLeft || isFuel)) {
            var likely = score + (isFuel ? 0.05 : -0.05);
            return Verdict.of(MERGED, likely, "A pump's hold, now the real amount");
        }
        return it.isGone() && it.isAlike() && it.days() <= DATE_DAYS
                ? Verdict.of(REVIEW, 0.4 - it.days() * 0.01, "The same merchant, another amount")
                : null;
    }

    private static boolean isHold(BigDecimal amount) {
        return HOLDS.contains(amount.stripTrailingZeros().unscaledValue().toString());
    }

    private static boolean isFuel(Row row) {
        return row.wording().words().stream().anyMatch(FUEL::contains);
    }

    private static String amountAnd(int days) {
        return switch (days) {
            case 0 -> "The same amount on the same day";
            case 1 -> "The same amount, one day apart";
            default -> "The same amount, " + days + " days apart";
        };
    }
}
