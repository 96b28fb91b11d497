package io.pennyflow.streams.alerts.household;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.schemas.recurring.v1.Bill;
import io.pennyflow.streams.alerts.drafts.Drafts;
import io.pennyflow.streams.alerts.drafts.Sentence;
import io.pennyflow.streams.spendable.Expected;
import io.pennyflow.streams.spendable.Spendable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Accounts whose open bills are more than is on them, before the next income comes: the day, and
 * the bill that is too much.
 */
final class LowAhead implements Watch {
    private static final Set<String> OPEN = Set.of("upcoming", "due", "late");

    /** How far is looked ahead on an account that no income is expected on, in days. */
    private static final int AHEAD_DAYS = 31;

    @Override
    public Stream<Finding> of(Household household, LocalDate today) {
        return household.accounts().stream()
                .filter(Accounts::holdsMoney)
                .flatMap(it -> find(household, it, today).stream());
    }

    private static Optional<Finding> find(Household household, Account account, LocalDate today) {
        var balance = household.balance(account.getAccountId(), today);
        var least =
                Accounts.threshold(household, account, AlertKind.LOW_BALANCE_AHEAD)
                        .orElse(BigDecimal.ZERO);
        if (balance.isEmpty() || balance.get().getBalance().compareTo(least) < 0) {
            return Optional.empty(); // It is low now.
        }
        var bills =
                household.bills().stream()
                        .filter(it -> it.getMature() && OPEN.contains(it.getStatus()))
                        .filter(it -> it.getAccountId().equals(account.getAccountId()))
                        .toList();
        var lowest =
                Spendable.usual(
                        today,
                        payDay(bills, today),
                        balance.get().getBalance(),
                        bills.stream().map(LowAhead::expected).toList());
        return bills.stream()
                .filter(it -> it.getBillId().equals(lowest.lowestBy()))
                .filter(it -> lowest.amount().compareTo(least) < 0)
                .findFirst()
                .map(it -> new Finding(alert(household, account, lowest, it), true));
    }

    private static LocalDate payDay(List<Bill> bills, LocalDate today) {
        return bills.stream()
                .filter(it -> it.getAmount().signum() > 0 && it.getDueOn().isAfter(today))
                .map(Bill::getDueOn)
                .min(LocalDate::compareTo)
                .orElse(today.plusDays(AHEAD_DAYS));
    }

    private static Expected expected(Bill bill) {
        return new Expected(
                bill.getBillId(),
                bill.getDueFrom(),
                bill.getDueOn(),
                bill.getDueTo(),
                bill.getAmount(),
                bill.getAmountLeast(),
                bill.getAmountMost());
    }

    private static Alert alert(Household household, Account account, Spendable lowest, Bill bill) {
        var currency = account.getCurrency();
        var money = Sentence.money(lowest.amount().abs(), currency);
        var day = Drafts.words(lowest.lowestOn());
        return Drafts.of(
                        household.tenant(),
                        "low-balance-ahead:" + account.getAccountId(),
                        AlertKind.LOW_BALANCE_AHEAD,
                        household.observedAt())
                .setSeverity("warning")
                .setMessage(
                        (lowest.amount().signum() < 0
                                        ? "%s will lack %s %s on %s, when %s is paid"
                                        : "%s will be down to %s %s on %s, when %s is paid")
                                .formatted(
                                        account.getName(),
                                        money,
                                        currency,
                                        day,
                                        bill.getCounterparty()))
                .setAccountId(account.getAccountId())
                .setBasisName(account.getName())
                .setAmount(lowest.amount())
                .setCurrency(currency)
                .setReasons(
                        List.of(
                                "%s %s to %s is due on %s"
                                        .formatted(
                                                Sentence.money(bill.getAmount().abs(), currency),
                                                currency,
                                                bill.getCounterparty(),
                                                Drafts.words(bill.getDueOn()))))
                .setBookedOn(lowest.lowestOn())
                .setExpiresOn(lowest.lowestOn())
                .build();
    }
}
