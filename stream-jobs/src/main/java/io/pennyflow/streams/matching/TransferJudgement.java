package io.pennyflow.streams.matching;

import io.pennyflow.schemas.account.AccountNumber;
import io.pennyflow.streams.matching.TransferPairs.Candidate;
import java.util.Currency;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a row that pays and one that receives look like when seen alone. Null: nothing. */
record TransferJudgement(Rates rates, Map<UUID, Set<String>> numbers) {
    /** Furthest a bank's own rate may be from the one we know, fees in it. */
    static final double RATE_LOSS_MAX = 0.10;

    /** A bank gives more than the day's rate by the hour at most. */
    static final double RATE_GAIN_MAX = 0.02;

    /** Exchanged amounts further off than this are believed when both sides tell of it. */
    static final double RATE_USUAL = 0.05;

    /** Days without any word of a transfer that a person is still asked within. */
    static final int ASKED_DAYS = 1;

    /** Of amounts exchanged at exactly the day's rate, so that they differ from equal ones. */
    private static final double EXCHANGED = 1e-9;

    private static final int REFERENCE_LETTERS_MIN = 6;

    /** What is paid is seldom received before; two banks' dates may differ by one. */
    private static final double BEFORE_PENALTY = 0.1;

    @Nullable Verdict of(Candidate pair, TransferWords words) {
        var paying = pair.paying();
        var receiving = pair.receiving();
        var said = said(paying.posting, receiving.posting);
        var mine = words.tells(paying);
        var theirs = words.tells(receiving);
        var hints = said + mine + theirs;
        var days = paying.daysTo(receiving);
        var score =
                1
                        - 0.5 * Math.pow(0.6, hints)
                        - Math.abs(days) * 0.03
                        - Math.abs(pair.off())
                        - (days < 0 ? BEFORE_PENALTY : 0);
        var amounts =
                pair.off() == 0 ? "The same amount in two accounts" : "The same amount, exchanged";
        var when = days == 0 ? "On the same day" : Math.abs(days) + " days apart";
        if (hints > 0 && (pair.off() <= RATE_USUAL || hints > 1)) {
            return Verdict.of(
                    Match.Kind.TRANSFER, score, amounts, when, "Each side tells of the other");
        }
        return pair.off() == 0 && isAsked(paying, receiving, words)
                ? Verdict.of(Match.Kind.REVIEW, score - 0.3, amounts, when)
                : null;
    }

    /** Nobody has to be asked of a refund once it is known how this household's transfers read. */
    private static boolean isAsked(Row paying, Row receiving, TransferWords words) {
        if (Math.abs(paying.daysTo(receiving)) > ASKED_DAYS) {
            return false;
        }
        return paying.wording().isEmpty()
                || receiving.wording().isEmpty()
                || (!words.isTaught(paying.day) && paying.wording().agrees(receiving.wording()));
    }

    /** Whether what the two say themselves is enough to learn from. */
    boolean teaches(Candidate pair) {
        return pair.off() <= RATE_USUAL
                && (said(pair.paying().posting, pair.receiving().posting) > 0
                        || TransferWords.isKnown(pair.paying())
                        || TransferWords.isKnown(pair.receiving()));
    }

    /** Zero for equal amounts, negative for those that are no match or have no rate. */
    double off(Posting paying, Posting receiving) {
        var paid = paying.amount().negate();
        if (paying.currency().equals(receiving.currency())) {
            return paid.compareTo(receiving.amount()) == 0 ? 0 : -1;
        }
        var rate = rates.rate(paying.currency(), receiving.currency(), paying.bookedOn());
        if (rate == null || rate.signum() <= 0) {
            return -1;
        }
        var expected = paid.multiply(rate).doubleValue();
        var more = receiving.amount().doubleValue() - expected;
        var off = Math.max(0, Math.abs(more) - smallest(receiving.currency())) / expected;
        return off > (more > 0 ? RATE_GAIN_MAX : RATE_LOSS_MAX) ? -1 : Math.max(EXCHANGED, off);
    }

    /** What amounts of the currency are rounded to; of those that nobody knows nothing. */
    private static double smallest(String currency) {
        try {
            return Math.pow(10, -Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException unknown) {
            return 0;
        }
    }

    private int said(Posting one, Posting other) {
        return (isNamed(one, other) ? 2 : 0)
                + (isNamed(other, one) ? 2 : 0)
                + (isEqualReference(one, other) ? 2 : 0);
    }

    private boolean isNamed(Posting one, Posting other) {
        var number = one.counterpartyAccount();
        return number != null
                && numbers.getOrDefault(other.account(), Set.of()).stream()
                        .anyMatch(it -> AccountNumber.isSame(it, number));
    }

    private static boolean isEqualReference(Posting one, Posting other) {
        var reference = one.reference();
        return reference != null
                && reference.length() >= REFERENCE_LETTERS_MIN
                && Objects.equals(reference, other.reference());
    }
}
