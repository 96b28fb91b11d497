package io.pennyflow.streams.alerts.household;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.streams.alerts.drafts.Drafts;
import io.pennyflow.streams.alerts.drafts.Sentence;
import io.pennyflow.streams.platform.text.Folding;
import io.pennyflow.streams.recurring.detection.Nature;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Trials that will cost something soon. A statement does not say that something is a trial, nor
 * when it ends; the evidence is this alone: the first payment ever to somebody whom people pay
 * again and again, by category or by what the bank calls it, of nothing or next to nothing. So it
 * is told as a guess, and without a day. The first larger payment ends it, and so does a month.
 */
final class Trials implements Watch {
    /** Of the median payment: what is next to nothing. */
    private static final BigDecimal TINY = new BigDecimal("0.1");

    /** Few trials are longer, in days. */
    private static final int DAYS_MAX = 35;

    /** Who is not known for longer is new by chance, in days. */
    private static final int HISTORY_DAYS = 60;

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<!\\p{L})(free trial|trial|probeabo|probemonat|probezeit|testabo|essai"
                            + "|prueba gratis|prova gratuita)(?!\\p{L})");

    @Override
    public Stream<Finding> of(Household household, LocalDate today) {
        var news = new News(household.payments(), today);
        return household.payments().stream()
                .filter(it -> !it.isTransfer() && it.amount().signum() <= 0)
                .filter(it -> !it.bookedOn().isBefore(today.minusDays(DAYS_MAX)))
                .filter(it -> isOfASubscription(it) && isTiny(household, it))
                .filter(it -> isOnlyOne(household, it) && isKnownForLong(household, it))
                .map(it -> new Finding(alert(household, it), news.isNews(it)));
    }

    private static boolean isOfASubscription(Payment payment) {
        return (payment.nature() == Nature.COMMITMENT
                        && !payment.category().startsWith("BANK_FEES_"))
                || isNamed(payment);
    }

    private static boolean isNamed(Payment payment) {
        return NAMED.matcher(Folding.fold(payment.name())).find();
    }

    private static boolean isTiny(Household household, Payment payment) {
        return payment.amount().signum() == 0 || isUpTo(tiny(household, payment), payment);
    }

    private static Optional<BigDecimal> tiny(Household household, Payment payment) {
        return Usual.payment(household, payment.currency()).map(it -> it.multiply(TINY));
    }

    private static boolean isUpTo(Optional<BigDecimal> most, Payment payment) {
        return most.filter(it -> payment.amount().abs().compareTo(it) <= 0).isPresent();
    }

    /** The first larger one is what it was a trial of; an earlier one says that it is none. */
    private static boolean isOnlyOne(Household household, Payment payment) {
        return household.payments().stream()
                .filter(it -> it.group().equals(payment.group()))
                .allMatch(it -> it.id().equals(payment.id()));
    }

    private static boolean isKnownForLong(Household household, Payment payment) {
        return household
                .knownSince(payment.account())
                .filter(it -> !it.isAfter(payment.bookedOn().minusDays(HISTORY_DAYS)))
                .isPresent();
    }

    private static Alert alert(Household household, Payment payment) {
        var money = Sentence.money(payment.amount().abs(), payment.currency());
        return Payments.draft(household, payment, "trial:" + payment.id(), AlertKind.TRIAL_ENDING)
                .setMessage(
                        "%s may be a trial that will soon cost more than the %s %s of %s"
                                .formatted(
                                        payment.name(),
                                        money,
                                        payment.currency(),
                                        Drafts.words(payment.bookedOn())))
                .setReasons(
                        List.of(
                                "The first payment there, of next to nothing",
                                isNamed(payment)
                                        ? "The bank calls it a trial"
                                        : "People pay such a one again and again"))
                .setExpiresOn(payment.bookedOn().plusDays(DAYS_MAX))
                .build();
    }
}
