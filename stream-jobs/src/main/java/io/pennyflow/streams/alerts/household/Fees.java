package io.pennyflow.streams.alerts.household;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.streams.alerts.drafts.Drafts;
import io.pennyflow.streams.alerts.drafts.Sentence;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What a bank took for itself. A fee that comes as it always does is a bill like others. */
final class Fees implements Watch {
    private static final String FEES = "BANK_FEES";

    @Override
    public Stream<Finding> of(Household household, LocalDate today) {
        var news = new News(household.payments(), today);
        return household.payments().stream()
                .filter(it -> it.isSpent() && it.isFee() && news.isKept(it))
                .filter(it -> !isExpected(household, it))
                .map(it -> new Finding(alert(household, it), news.isNews(it)));
    }

    private static boolean isExpected(Household household, Payment fee) {
        return household.series().stream()
                .filter(it -> it.getAccountId().equals(fee.account()))
                .filter(it -> it.getCategory().startsWith(FEES) && !it.getStatus().equals("early"))
                .anyMatch(
                        it ->
                                it.getCounterparty().equals(fee.name())
                                        && it.getLastAmount().compareTo(fee.amount()) == 0);
    }

    private static Alert alert(Household household, Payment fee) {
        var money = Sentence.money(fee.amount().abs(), fee.currency());
        return Payments.draft(household, fee, "fee:" + fee.id(), AlertKind.FEE)
                .setMessage(
                        "%s charged a fee of %s %s on %s"
                                .formatted(
                                        fee.name(),
                                        money,
                                        fee.currency(),
                                        Drafts.words(fee.bookedOn())))
                .build();
    }
}
