package io.pennyflow.streams.alerts.household;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.balances.v1.DailyBalance;
import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.streams.alerts.drafts.Drafts;
import io.pennyflow.streams.alerts.drafts.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Accounts with little on them. Below zero always is; what else is little members say, else it is a
 * part of what usually leaves the account in a month. A purse and savings may be emptied.
 */
final class LowBalance implements Watch {
    /** Of a month's outflow: what lasts three days. */
    private static final BigDecimal SHARE = new BigDecimal("0.1");

    /** Open until so much above what is little, so that it does not come and go. */
    private static final BigDecimal RECOVERED = new BigDecimal("1.2");

    /** An account that nothing happened on for longer is no news, in days. */
    private static final int IDLE_DAYS = 45;

    private static final int SCALE = 4;

    @Override
    public Stream<Finding> of(Household household, LocalDate today) {
        return household.accounts().stream()
                .filter(Accounts::holdsMoney)
                .flatMap(account -> find(household, account, today).stream());
    }

    private static Optional<Finding> find(Household household, Account account, LocalDate today) {
        var newest =
                household
                        .balance(account.getAccountId(), today)
                        .filter(it -> !it.getDay().isBefore(today.minusDays(IDLE_DAYS)));
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        var little = little(household, account, today);
        var balance = newest.get().getBalance();
        if (balance.signum() >= 0 && balance.compareTo(little.multiply(RECOVERED)) >= 0) {
            return Optional.empty();
        }
        var isNews = balance.signum() < 0 || balance.compareTo(little) < 0;
        return Optional.of(new Finding(alert(household, account, newest.get(), little), isNews));
    }

    /** Below this it is little; zero where nothing but an overdraft is. */
    static BigDecimal little(Household household, Account account, LocalDate today) {
        return Accounts.threshold(household, account, AlertKind.LOW_BALANCE)
                .orElseGet(() -> share(household, account, today));
    }

    private static BigDecimal share(Household household, Account account, LocalDate today) {
        return account.getKind().equals(Accounts.CHECKING)
                ? Usual.monthlyOutflow(household, account.getAccountId(), today)
                        .map(it -> it.multiply(SHARE).setScale(SCALE, RoundingMode.HALF_EVEN))
                        .orElse(BigDecimal.ZERO)
                : BigDecimal.ZERO;
    }

    private static Alert alert(
            Household household, Account account, DailyBalance newest, BigDecimal little) {
        var currency = newest.getCurrency();
        var balance = newest.getBalance();
        var isOverdrawn = balance.signum() < 0;
        var money = Sentence.money(balance.abs(), currency);
        return Drafts.of(
                        household.tenant(),
                        "low-balance:" + account.getAccountId(),
                        AlertKind.LOW_BALANCE,
                        household.observedAt())
                .setSeverity(isOverdrawn ? "critical" : "warning")
                .setMessage(
                        (isOverdrawn ? "%s is overdrawn by %s %s" : "%s has %s %s left")
                                .formatted(account.getName(), money, currency))
                .setAccountId(account.getAccountId())
                .setBasisName(account.getName())
                .setAmount(balance)
                .setCurrency(currency)
                .setReasons(
                        little.signum() == 0
                                ? List.of()
                                : List.of(
                                        "Less than %s %s is little for this account"
                                                .formatted(
                                                        Sentence.money(little, currency),
                                                        currency)))
                .setBookedOn(newest.getDay())
                .build();
    }
}
