package io.pennyflow.api.spendable;

import io.pennyflow.api.platform.OnHand;
import io.pennyflow.api.platform.SetAside;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.spendable.SpendableRepository.AccountRow;
import io.pennyflow.api.spendable.SpendableRepository.DueRow;
import io.pennyflow.api.spendable.SpendableRepository.RateRow;
import io.pennyflow.streams.spendable.Expected;
import io.pennyflow.streams.spendable.Spendable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings balances, bills and goals of one tenant together; every caller is inside its scope. */
@Component
class SafeToSpend implements OnHand {
    /** Bills looked at: more than a household has in two months. */
    static final int BILLS_MOST = 1_000;

    /** Farther away than this, no income is the next one. */
    private static final int AHEAD_DAYS = 62;

    /** Smaller income than this part of the largest is not what people wait for. */
    private static final BigDecimal PART = new BigDecimal("0.2");

    private static final int SCALE = 4;

    private static final List<String> DAILY = List.of("checking", "cash", "card");
    private static final List<String> AT_ONCE = List.of("checking", "cash", "card", "savings");

    private final SpendableRepository repository;
    private final List<SetAside> setAside;
    private final Clock clock;

    SafeToSpend(SpendableRepository repository, List<SetAside> setAside, Clock clock) {
        this.repository = repository;
        this.setAside = setAside;
        this.clock = clock;
    }

    @Override
    public BigDecimal inBase() {
        return sum(repository.accounts(LocalDate.now(clock), AT_ONCE), AccountRow::balance);
    }

    Answer of(TenantId tenant) {
        var today = LocalDate.now(clock);
        var accounts = repository.accounts(today, DAILY);
        var due = repository.due(today, today.plusDays(AHEAD_DAYS), BILLS_MOST);
        var priced = due.stream().filter(it -> it.rate() != null).toList();
        var rates =
                repository.rates(today).stream()
                        .collect(Collectors.toMap(RateRow::currency, RateRow::rate));
        var balance = sum(accounts, AccountRow::balance);
        var meant = meant(accounts);
        var free = new Free(balance.subtract(meant), monthly(rates), today, priced);
        var monthEnd = today.with(TemporalAdjusters.lastDayOfMonth());
        return new Answer(
                repository.baseCurrency(tenant.value()),
                balance,
                meant,
                nextIncome(priced, today)
                        .map(it -> free.until(it.dueOn().minusDays(1), it))
                        .orElse(null),
                free.until(monthEnd, null),
                unpriced(accounts, due));
    }

    /** What is on these accounts and meant for something. */
    private BigDecimal meant(List<AccountRow> accounts) {
        var all = setAside.stream().map(SetAside::byAccount).toList();
        return sum(
                accounts,
                account ->
                        all.stream()
                                .map(it -> it.getOrDefault(account.accountId(), BigDecimal.ZERO))
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private BigDecimal monthly(Map<String, BigDecimal> rates) {
        return setAside.stream()
                .flatMap(it -> it.monthly().stream())
                .map(it -> inBase(it.amount(), rates.getOrDefault(it.currency(), BigDecimal.ZERO)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(
            List<AccountRow> accounts, Function<AccountRow, BigDecimal> amount) {
        return accounts.stream()
                .filter(it -> it.rate() != null)
                .map(it -> inBase(amount.apply(it), it.rate()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal inBase(BigDecimal amount, @Nullable BigDecimal rate) {
        return rate == null
                ? BigDecimal.ZERO
                : amount.multiply(rate).setScale(SCALE, RoundingMode.HALF_EVEN);
    }

    /** The next one that is large enough to wait for. */
    private static Optional<DueRow> nextIncome(List<DueRow> due, LocalDate today) {
        var income =
                due.stream()
                        .filter(it -> it.amount().signum() > 0 && it.dueOn().isAfter(today))
                        .toList();
        var largest =
                income.stream()
                        .map(it -> inBase(it.amount(), it.rate()))
                        .reduce(BigDecimal.ZERO, BigDecimal::max);
        return income.stream()
                .filter(it -> inBase(it.amount(), it.rate()).compareTo(largest.multiply(PART)) >= 0)
                .findFirst();
    }

    private static List<String> unpriced(List<AccountRow> accounts, List<DueRow> due) {
        return Stream.concat(
                        accounts.stream().filter(it -> it.rate() == null).map(AccountRow::currency),
                        due.stream().filter(it -> it.rate() == null).map(DueRow::currency))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What can be spent. All amounts in the household's currency.
     *
     * @param balance on checking accounts, in cash, and on cards, where it is mostly a debt
     * @param meant the part of it that is meant for goals
     * @param untilIncome null when no income is known to come
     * @param unpriced currencies without a rate, whose money and bills are left out
     */
    record Answer(
            String currency,
            BigDecimal balance,
            BigDecimal meant,
            @Nullable Until untilIncome,
            Until untilMonthEnd,
            List<String> unpriced) {}

    /**
     * What can be spent until a day.
     *
     * @param day the last one that counts
     * @param income what ends it; null for the end of the month
     * @param amount as things usually go; negative when money is missing
     * @param cautious should bills come early and large, and income late and small
     * @param lowestOn the day that binds
     * @param lowestBill the bill of that day that binds; null where nothing due makes it lower
     * @param bills all that is to be paid until then, as a positive amount
     * @param comes all that is to come until then
     * @param goals what is to be put by for goals until then
     */
    record Until(
            LocalDate day,
            @Nullable Due income,
            BigDecimal amount,
            BigDecimal cautious,
            LocalDate lowestOn,
            @Nullable Due lowestBill,
            BigDecimal bills,
            BigDecimal comes,
            BigDecimal goals,
            List<Due> due) {}

    /** A bill or income, in the household's currency. */
    record Due(UUID billId, String counterparty, LocalDate on, BigDecimal amount) {
        static Due of(DueRow row) {
            return new Due(
                    row.billId(),
                    row.counterparty(),
                    row.dueOn(),
                    inBase(row.amount(), row.rate()));
        }
    }

    /** What is free now, and what will move it. */
    private record Free(BigDecimal amount, BigDecimal monthly, LocalDate today, List<DueRow> rows) {
        Until until(LocalDate day, @Nullable DueRow income) {
            var goals = goals(day);
            var left = amount.subtract(goals);
            var expected = rows.stream().map(Free::expected).toList();
            var usual = Spendable.usual(today, day, left, expected);
            var cautious = Spendable.cautious(today, day, left, expected);
            return new Until(
                    day,
                    income == null ? null : Due.of(income),
                    usual.amount(),
                    cautious.amount(),
                    usual.lowestOn(),
                    rows.stream()
                            .filter(it -> it.billId().equals(usual.lowestBy()))
                            .findFirst()
                            .map(Due::of)
                            .orElse(null),
                    usual.due().negate(),
                    usual.income(),
                    goals,
                    rows.stream().filter(it -> !it.dueOn().isAfter(day)).map(Due::of).toList());
        }

        /** As much of a month's part as the days until then are of a month. */
        private BigDecimal goals(LocalDate day) {
            var days = ChronoUnit.DAYS.between(today, day) + 1;
            return monthly.multiply(BigDecimal.valueOf(Math.max(0, days)))
                    .divide(
                            BigDecimal.valueOf(today.lengthOfMonth()),
                            SCALE,
                            RoundingMode.HALF_EVEN);
        }

        private static Expected expected(DueRow row) {
            return new Expected(
                    row.billId(),
                    row.dueFrom(),
                    row.dueOn(),
                    row.dueTo(),
                    inBase(row.amount(), row.rate()),
                    inBase(row.amountLeast(), row.rate()),
                    inBase(row.amountMost(), row.rate()));
        }
    }
}
