package io.pennyflow.streams.alerts.household;

import io.pennyflow.schemas.alert.AlertKind;
import io.pennyflow.schemas.alerts.v1.Alert;
import io.pennyflow.schemas.balances.v1.DailyBalance;
import io.pennyflow.schemas.intent.v1.Account;
import io.pennyflow.streams.alerts.drafts.Drafts;
import io.pennyflow.streams.alerts.drafts.Sentence;
import io.pennyflow.streams.goals.Goal;
import io.pennyflow.streams.goals.Growth;
import io.pennyflow.streams.goals.Prospect;
import io.pennyflow.streams.goals.Shares;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Goals that will not be there on their day, at the rate people save. */
final class GoalPace implements Watch {
    /** Whoever has begun to save later cannot be behind yet, in days. */
    private static final int BEGUN_DAYS = 30;

    @Override
    public Stream<Finding> of(Household household, LocalDate today) {
        var goals = household.goals().stream().map(GoalPace::goal).toList();
        var then = balances(household, Growth.since(today));
        var savedThen = Shares.of(goals, then);
        var saved = Shares.of(goals, withOpenings(household, balances(household, today)));
        return household.goals().stream()
                .filter(it -> !it.getStartedOn().isAfter(today.minusDays(BEGUN_DAYS)))
                .flatMap(
                        it -> {
                            var goal = goal(it);
                            var has = saved.getOrDefault(goal.id(), BigDecimal.ZERO);
                            var decimals = Sentence.digits(it.getCurrency());
                            var grown = Growth.monthly(goal, has, savedThen, then, decimals);
                            return find(
                                    household, it, Prospect.of(goal, has, grown, today, decimals));
                        });
    }

    private static Stream<Finding> find(
            Household household, io.pennyflow.schemas.intent.v1.Goal goal, Prospect prospect) {
        return switch (prospect.course()) {
            case BEHIND, OVERDUE -> Stream.of(new Finding(alert(household, goal, prospect), true));
            default -> Stream.empty();
        };
    }

    private static Map<UUID, BigDecimal> balances(Household household, LocalDate day) {
        var balances = new HashMap<UUID, BigDecimal>();
        for (var account : household.accounts()) {
            household
                    .balance(account.getAccountId(), day)
                    .map(DailyBalance::getBalance)
                    .ifPresent(it -> balances.put(account.getAccountId(), it));
        }
        return balances;
    }

    /** Of accounts that nothing has moved on yet. */
    private static Map<UUID, BigDecimal> withOpenings(
            Household household, Map<UUID, BigDecimal> balances) {
        for (Account account : household.accounts()) {
            balances.putIfAbsent(account.getAccountId(), account.getOpeningBalance());
        }
        return balances;
    }

    private static Goal goal(io.pennyflow.schemas.intent.v1.Goal it) {
        return new Goal(
                it.getGoalId(),
                it.getTarget(),
                it.getBy(),
                it.getMonthly(),
                it.getStartedOn(),
                Goal.State.of(it.getState()).orElse(Goal.State.PAUSED),
                it.getEarmarks().stream()
                        .map(mark -> new Goal.Earmark(mark.getAccountId(), mark.getAmount()))
                        .toList());
    }

    private static Alert alert(
            Household household, io.pennyflow.schemas.intent.v1.Goal goal, Prospect prospect) {
        var currency = goal.getCurrency();
        var missing = Sentence.money(prospect.missing(), currency);
        var isOver = prospect.course() == Prospect.Course.OVERDUE;
        var day = Drafts.words(goal.getBy());
        return Drafts.of(
                        household.tenant(),
                        "goal:" + goal.getGoalId(),
                        AlertKind.GOAL_OFF_PACE,
                        household.observedAt())
                .setSeverity(isOver ? "warning" : "info")
                .setMessage(
                        isOver
                                ? "%s was to be there on %s and lacks %s %s"
                                        .formatted(goal.getName(), day, missing, currency)
                                : "At this pace %s will not be there on %s: %s %s are missing"
                                        .formatted(goal.getName(), day, missing, currency))
                .setBasisName(goal.getName())
                .setAmount(prospect.missing())
                .setCurrency(currency)
                .setReasons(reasons(prospect, currency))
                .setBookedOn(goal.getBy())
                .build();
    }

    private static List<String> reasons(Prospect prospect, String currency) {
        return Stream.of(
                        said("%s %s a month would be needed", prospect.needed(), currency),
                        said("%s %s a month are put by", prospect.rate(), currency))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<String> said(String words, @Nullable BigDecimal amount, String currency) {
        return amount == null
                ? Stream.empty()
                : Stream.of(words.formatted(Sentence.money(amount, currency), currency));
    }
}
