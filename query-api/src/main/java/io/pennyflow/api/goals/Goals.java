package io.pennyflow.api.goals;

import io.pennyflow.api.goals.GoalRepository.GoalRow;
import io.pennyflow.api.platform.Iso;
import io.pennyflow.api.platform.Outbox;
import io.pennyflow.api.platform.SetAside;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.schemas.intent.v1.GoalEarmark;
import io.pennyflow.schemas.intent.v1.GoalKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.streams.goals.Goal;
import io.pennyflow.streams.goals.Growth;
import io.pennyflow.streams.goals.Prospect;
import io.pennyflow.streams.goals.Shares;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The goals of one tenant; every caller is inside its scope. */
@Component
class Goals implements SetAside {
    static final int GOALS_MOST = 100;

    private static final int SCALE = 4;

    private final GoalRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    Goals(GoalRepository repository, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<GoalView> all() {
        var rows = repository.all();
        var goals = rows.stream().map(GoalRow::goal).toList();
        var today = today();
        var now = Shares.of(goals, repository.balances(today));
        var balancesBefore = repository.balancesOn(Growth.since(today));
        var then = Shares.of(goals, balancesBefore);
        return rows.stream()
                .map(
                        it -> {
                            var saved = now.getOrDefault(it.goal().id(), BigDecimal.ZERO);
                            var grown =
                                    Growth.monthly(
                                            it.goal(),
                                            saved,
                                            then,
                                            balancesBefore,
                                            Iso.decimals(it.currency()));
                            return view(it, saved, grown, today);
                        })
                .toList();
    }

    @Override
    public Map<UUID, BigDecimal> byAccount() {
        var goals = repository.all().stream().map(GoalRow::goal).toList();
        return Shares.byAccount(goals, repository.balances(today()));
    }

    /** What people mean to put by for goals that are not there yet. */
    @Override
    public List<Monthly> monthly() {
        return all().stream()
                .filter(it -> it.state().equals(Goal.State.ACTIVE.text()))
                .filter(it -> it.monthly() != null && it.missing().signum() > 0)
                .map(it -> new Monthly(it.missing().min(it.monthly()), it.currency()))
                .toList();
    }

    Optional<GoalView> find(UUID id) {
        return all().stream().filter(it -> it.goalId().equals(id)).findFirst();
    }

    UUID add(TenantId tenant, UserId user, GoalWish wish) {
        if (repository.all().size() >= GOALS_MOST) {
            throw new ValidationFailed(
                    "name",
                    "A household has at most %d goals. Delete one first.".formatted(GOALS_MOST));
        }
        var id = UUID.randomUUID();
        put(tenant, user, id, wish, today());
        return id;
    }

    void change(TenantId tenant, UserId user, GoalView known, GoalWish wish) {
        put(tenant, user, known.goalId(), wish, known.startedOn());
    }

    void delete(TenantId tenant, UUID id) {
        repository.delete(id);
        outbox.write(tenant, Catalogue.GOALS, new GoalKey(tenant.value(), id), null);
    }

    private void put(TenantId tenant, UserId user, UUID id, GoalWish wish, LocalDate startedOn) {
        var currency = wish.checked(repository.currencies(), repository.baseCurrency(tenant));
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        repository.put(tenant, id, wish, currency, startedOn, now);
        var earmarks =
                wish.earmarks().stream()
                        .map(it -> new GoalEarmark(it.accountId(), exact(it.amount())))
                        .toList();
        outbox.write(
                tenant,
                Catalogue.GOALS,
                new GoalKey(tenant.value(), id),
                new io.pennyflow.schemas.intent.v1.Goal(
                        tenant.value(),
                        id,
                        wish.name().strip(),
                        wish.target().setScale(SCALE),
                        currency,
                        wish.by(),
                        exact(wish.monthly()),
                        startedOn,
                        wish.stated().text(),
                        earmarks,
                        user.value(),
                        now));
    }

    private static @Nullable BigDecimal exact(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.setScale(SCALE); // Validation refused more.
    }

    private static GoalView view(
            GoalRow row, BigDecimal saved, @Nullable BigDecimal grown, LocalDate today) {
        var goal = row.goal();
        var decimals = Iso.decimals(row.currency());
        var prospect = Prospect.of(goal, saved, grown, today, decimals);
        return new GoalView(
                goal.id(),
                row.name(),
                goal.target(),
                row.currency(),
                goal.by(),
                goal.monthly(),
                goal.startedOn(),
                goal.state().text(),
                goal.earmarks().stream()
                        .map(it -> new GoalWish.Earmark(it.accountId(), it.amount()))
                        .toList(),
                prospect.saved(),
                prospect.missing(),
                prospect.needed(),
                prospect.expected(),
                grown,
                prospect.rate(),
                prospect.reachedOn(),
                prospect.course().text());
    }
}
