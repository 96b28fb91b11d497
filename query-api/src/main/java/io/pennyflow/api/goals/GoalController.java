package io.pennyflow.api.goals;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.streams.goals.Prospect;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Goals: list, add, change, delete, and what more money a month would do. */
@RestController
@RequestMapping("/v1/goals")
class GoalController {
    private final TenantScope scope;
    private final Goals goals;

    GoalController(TenantScope scope, Goals goals) {
        this.scope = scope;
        this.goals = goals;
    }

    @GetMapping
    GoalList list(TenantId tenant) {
        return new GoalList(scope.as(tenant, goals::all));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    GoalView add(TenantId tenant, UserId user, @Valid @RequestBody GoalWish wish) {
        return scope.as(tenant, () -> found(goals.add(tenant, user, wish)));
    }

    @PutMapping("/{goalId}")
    GoalView change(
            TenantId tenant,
            UserId user,
            @PathVariable UUID goalId,
            @Valid @RequestBody GoalWish wish) {
        return scope.as(
                tenant,
                () -> {
                    var known = found(goalId);
                    goals.change(tenant, user, known, wish);
                    return found(goalId);
                });
    }

    @DeleteMapping("/{goalId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(TenantId tenant, @PathVariable UUID goalId) {
        scope.run(
                tenant,
                () -> {
                    var known = found(goalId);
                    goals.delete(tenant, known.goalId());
                });
    }

    /** When it is reached with so much more, or less, a month. */
    @GetMapping("/{goalId}/what-if")
    WhatIf ask(TenantId tenant, @PathVariable UUID goalId, @RequestParam BigDecimal more) {
        return scope.as(
                tenant,
                () -> {
                    var known = found(goalId);
                    if (more.abs().compareTo(GoalWish.AMOUNT_LIMIT) >= 0) {
                        throw new ValidationFailed("more", "This is more than a month can have.");
                    }
                    return WhatIf.of(known, more, goals.today());
                });
    }

    private GoalView found(UUID id) {
        return goals.find(id).orElseThrow(() -> new GoalNotFound(id));
    }

    /** All of them: a household has few. */
    record GoalList(List<GoalView> items) {}

    /**
     * A goal with another rate.
     *
     * @param monthly what is put by then
     * @param reachedOn null when it is never
     * @param monthsSooner negative when it is later; null when one of both is never
     */
    record WhatIf(
            BigDecimal monthly, @Nullable LocalDate reachedOn, @Nullable Integer monthsSooner) {
        static WhatIf of(GoalView goal, BigDecimal more, LocalDate today) {
            var rate = goal.rate() == null ? BigDecimal.ZERO : goal.rate();
            var monthly = rate.add(more).max(BigDecimal.ZERO);
            var reachedOn = Prospect.reachedOn(goal.missing(), monthly, today);
            var before = goal.reachedOn();
            var sooner =
                    reachedOn == null || before == null
                            ? null
                            : Math.toIntExact(ChronoUnit.MONTHS.between(reachedOn, before));
            return new WhatIf(monthly, reachedOn, sooner);
        }
    }
}
