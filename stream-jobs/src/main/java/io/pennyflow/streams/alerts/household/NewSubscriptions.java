package io.pennyflow.streams.alerts.household;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.recurring.v1.RecurringStream;
import io.pennyflow.streams.alerts.drafts.Sentence;
import io.pennyflow.streams.recurring.detection.Cadence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What is paid again and again since a short while, to somebody who was never paid before. Only an
 * account that is known since long before can tell that; what comes more rarely than each quarter
 * is not new once it has come twice.
 */
final class NewSubscriptions implements Watch {
    /** With more payments it has been there for a while. */
    static final int MEMBERS_MAX = 3;

    /** So many times the days between two must be known before the first. */
    private static final double KNOWN_BEFORE = 1.5;

    /** Money that stays with the household or goes back where it came from is no subscription. */
    private static final List<String> OTHERS =
            List.of("TRANSFER_", "LOAN_PAYMENTS_", "BANK_FEES_", "RENT_AND_UTILITIES_RENT");

    @Override
    public Stream<Finding> of(Household household, LocalDate today) {
        var news = new News(household.payments(), today);
        return household.series().stream()
                .filter(NewSubscriptions::canBeOne)
                .filter(it -> isNew(household, it))
                .flatMap(it -> find(household, it, news).stream());
    }

    private static boolean canBeOne(RecurringStream series) {
        return series.getNextAmount().signum() < 0
                && series.getOrigin().equals("found")
                && !series.getMetered()
                && !series.getStatus().equals("ended")
                && series.getMembers().size() <= MEMBERS_MAX
                && OTHERS.stream().noneMatch(series.getCategory()::startsWith)
                && cadence(series).filter(it -> it.perYear() >= 4).isPresent();
    }

    private static Optional<Cadence> cadence(RecurringStream series) {
        return Cadence.of(series.getCadence());
    }

    private static boolean isNew(Household household, RecurringStream series) {
        var days = cadence(series).map(Cadence::days).orElse(0.0);
        var before = series.getFirstOn().minusDays(Math.round(days * KNOWN_BEFORE));
        var isAnother = Predicate.<RecurringStream>isEqual(series).negate();
        return household
                        .knownSince(series.getAccountId())
                        .filter(it -> !it.isAfter(before))
                        .isPresent()
                && household.series().stream()
                        .filter(isAnother)
                        .filter(it -> it.getFirstOn().isBefore(series.getFirstOn()))
                        .noneMatch(it -> isSame(it, series))
                && !wasPaidBefore(household, series);
    }

    private static boolean isSame(RecurringStream one, RecurringStream other) {
        return one.getCounterparty().equals(other.getCounterparty())
                || (one.getMerchantId() != null
                        && one.getMerchantId().equals(other.getMerchantId()));
    }

    /** A trial of next to nothing is no payment. */
    private static boolean wasPaidBefore(Household household, RecurringStream series) {
        var groups =
                household.payments().stream()
                        .filter(it -> series.getMembers().contains(it.id()))
                        .map(Payment::group)
                        .toList();
        return household.payments().stream()
                .filter(it -> it.isSpent() && groups.contains(it.group()))
                .filter(it -> it.amount().compareTo(series.getLastAmount().movePointLeft(1)) < 0)
                .anyMatch(it -> it.bookedOn().isBefore(series.getFirstOn()));
    }

    private static Optional<Finding> find(Household household, RecurringStream series, News news) {
        return household.payments().stream()
                .filter(it -> series.getMembers().contains(it.id()))
                .max(Payment.IN_TIME)
                .filter(news::isKept)
                .map(it -> new Finding(alert(household, series, it), news.isNews(it)));
    }

    private static Alert alert(Household household, RecurringStream series, Payment newest) {
        var currency = series.getCurrency();
        return Payments.draft(
                        household,
                        newest,
                        "new-subscription:" + series.getStreamId(),
                        AlertKind.NEW_SUBSCRIPTION)
                .setMessage(
                        "%s is new: %s %s, %s"
                                .formatted(
                                        series.getCounterparty(),
                                        Sentence.money(series.getNextAmount().abs(), currency),
                                        currency,
                                        series.getCadence().replace('_', ' ')))
                .setBasisName(series.getCounterparty())
                .setTransactionId(null)
                .setAmount(series.getNextAmount())
                .setReasons(series.getEvidence())
                .build();
    }
}
