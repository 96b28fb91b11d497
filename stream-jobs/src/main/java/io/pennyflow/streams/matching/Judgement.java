package io.pennyflow.streams.matching;

import static io.pennyflow.streams.matching.Match.Kind.MERGED;
import static io.pennyflow.streams.matching.Match.Kind.REVIEW;
import static io.pennyflow.streams.matching.Match.Kind.SAME;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two rows of one account look like when seen alone. Null: nothing in common. */
record Judgement(Coverage coverage) {
    /** Days a file and a connection may date one transaction apart. */
    static final int DATE_DAYS = 3;

    static final int MANUAL_DAYS = 7;
    static final int PENDING_DAYS = 8;
    static final BigDecimal TIP = new BigDecimal("1.30");

    /** What a pump holds before it knows, without its zeros: 1, 50, 75, 100, 125, 150. */
    private static final Set<String> HOLDS = Set.of("1", "5", "75", "125", "15", "2");

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
        if (apart > DATE_DAYS) {
            return null;
        }
        var isAcross = one.posting.origin() != other.posting.origin();
        var why = isAcross ? "A file and the bank both tell of it" : "The bank gave it another id";
        var isSure = isAcross ? isInside(one, other, apart) : isMutual(one, other);
        var isAlike = one.wording().agrees(other.wording());
        if (isSure && isAlike) {
            return Verdict.of(SAME, 0.99 - apart * 0.02, amountAnd(apart), why);
        }
        if (!isAlike) {
            return isSure && isAcross && apart <= 1
                    ? Verdict.of(REVIEW, 0.5 - apart * 0.02, amountAnd(apart), "The words differ")
                    : null;
        }
        return isAcross || apart == 0
                ? Verdict.of(REVIEW, 0.6 - apart * 0.02, amountAnd(apart), "It may be a second one")
                : null;
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
        var isAlike = pending.wording().agrees(posted.wording());
        if (held.compareTo(paid) == 0) {
            return isAlike || pending.wording().isEmpty()
                    ? Verdict.of(MERGED, 0.98 - days * 0.01, amountAnd(days), "Pending, now posted")
                    : Verdict.of(REVIEW, 0.5 - days * 0.01, amountAnd(days), "The words differ");
        }
        return isAlike ? changed(pending, posted, days) : null;
    }

    private static @Nullable Verdict changed(Row pending, Row posted, int days) {
        var held = pending.posting.amount().abs();
        var paid = posted.posting.amount().abs();
        if (paid.compareTo(held) > 0 && paid.compareTo(held.multiply(TIP)) <= 0) {
            return Verdict.of(MERGED, 0.9 - days * 0.01, "Posted with a tip", "The same merchant");
        }
        if (isHold(held) && (isFuel(pending) || isFuel(posted))) {
            return Verdict.of(MERGED, 0.85 - days * 0.01, "A pump's hold, now the real amount");
        }
        return days <= DATE_DAYS
                ? Verdict.of(REVIEW, 0.4 - days * 0.01, "The same merchant, another amount")
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
