package io.pennyflow.streams.matching;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a row that pays and one that receives look like when seen alone. Null: nothing. */
record TransferJudgement(Rates rates, Map<UUID, Set<String>> numbers) {
    /** Furthest a bank's own rate may be from the one we know, fees in it. */
    static final double RATE_TOLERANCE = 0.10;

    /** Days without any word of a transfer that a person is still asked within. */
    static final int ASKED_DAYS = 1;

    private static final Pattern WORDS =
            Pattern.compile(
                    "transfer|uberweisung|umbuchung|ubertrag|virement|traspaso|bonifico|giroconto"
                            + "|overboeking|przelew|savings|sparen|sparkonto|epargne|ahorro|own acc"
                            + "|overforing|insattning|siirto|havale|prevod|utalas|transferencia|trasferimento|deposit"
                            + "|wire (in|out)|standing order|dauerauftrag|spaarrek|wlasn|remittance|xfer|tfr"
                            + "|payment thank you|autopay|top.?up|aufladung|振込|振替|einzahlung");

    @Nullable Verdict of(Row paying, Row receiving) {
        var days = Math.abs(paying.daysTo(receiving));
        var off = deviation(paying.posting, receiving.posting);
        if (off < 0 || off > RATE_TOLERANCE) {
            return null;
        }
        var hints = hints(paying, receiving);
        var score = Math.min(0.99, 0.5 + hints * 0.2) - days * 0.03 - off * 0.5;
        var amounts = off == 0 ? "The same amount in two accounts" : "The same amount, exchanged";
        var when = days == 0 ? "On the same day" : days + " days apart";
        if (hints > 0) {
            return Verdict.of(
                    Match.Kind.TRANSFER, score, amounts, when, "Each side tells of the other");
        }
        return days <= ASKED_DAYS
                        && paying.posting.currency().equals(receiving.posting.currency())
                        && paying.wording().agrees(receiving.wording())
                ? Verdict.of(Match.Kind.REVIEW, score - 0.3, amounts, when)
                : null;
    }

    /** Zero for equal amounts, negative for those that are no match or have no rate. */
    private double deviation(Posting paying, Posting receiving) {
        var paid = paying.amount().negate();
        if (paying.currency().equals(receiving.currency())) {
            return paid.compareTo(receiving.amount()) == 0 ? 0 : -1;
        }
        var rate = rates.rate(paying.currency(), receiving.currency(), paying.bookedOn());
        if (rate == null || rate.signum() <= 0) {
            return -1;
        }
        var expected = paid.multiply(rate);
        var ratio = receiving.amount().divide(expected, MathContext.DECIMAL64);
        return Math.max(1e-9, ratio.subtract(BigDecimal.ONE).abs().doubleValue());
    }

    private int hints(Row one, Row other) {
        var hints = isNamed(one.posting, other.posting) ? 2 : 0;
        hints += isNamed(other.posting, one.posting) ? 2 : 0;
        hints += isEqualReference(one.posting, other.posting) ? 2 : 0;
        var mine = speaksOfTransfer(one);
        var theirs = speaksOfTransfer(other);
        var oneName = one.posting.counterpartyName();
        var otherName = other.posting.counterpartyName();
        if (oneName == null || otherName == null) {
            return hints + (mine ? 1 : 0) + (theirs ? 1 : 0);
        }
        var isOneName = Wording.of(oneName).agrees(Wording.of(otherName));
        hints += isOneName && (mine || theirs) ? 2 : 0;
        return hints + (mine && theirs ? 1 : 0);
    }

    private boolean isNamed(Posting one, Posting other) {
        var number = one.counterpartyAccount();
        return number != null && numbers.getOrDefault(other.account(), Set.of()).contains(number);
    }

    private static boolean isEqualReference(Posting one, Posting other) {
        var reference = one.reference();
        return reference != null
                && reference.length() >= 6
                && Objects.equals(reference, other.reference());
    }

    private static boolean speaksOfTransfer(Row row) {
        return WORDS.matcher(Wording.fold(row.posting.description())).find();
    }
}
