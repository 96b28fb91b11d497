package io.pennyflow.api.goals;

import io.pennyflow.api.platform.Iso;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.streams.goals.Goal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants to have put by.
 *
 * @param by the day it is wanted; null when any day is fine
 * @param monthly what is meant to be put by each month; null when not said
 * @param state active when not said
 * @param earmarks money that is meant for it; one currency alone
 */
record GoalWish(
        @NotBlank @Size(max = 100) String name,
        @NotNull BigDecimal target,
        @Nullable LocalDate by,
        @Nullable BigDecimal monthly,
        @Nullable String state,
        @NotNull @Size(max = 20) List<@Valid @NotNull Earmark> earmarks) {
    /** All below it fits into the tables. */
    static final BigDecimal AMOUNT_LIMIT = new BigDecimal("1e15");

    /** Money on an account; without an amount, all that no other goal has. */
    record Earmark(@NotNull UUID accountId, @Nullable BigDecimal amount) {}

    Goal.State stated() {
        return Goal.State.of(state == null ? "active" : state)
                .orElseThrow(
                        () ->
                                new ValidationFailed(
                                        "state", "state is active, paused or completed."));
    }

    /**
     * The currency all its accounts have; that of the household where there are none.
     *
     * @param currencies of the household's accounts
     */
    String checked(Map<UUID, String> currencies, String base) {
        var found = new HashSet<String>();
        var accounts = new HashSet<UUID>();
        for (var at = 0; at < earmarks.size(); at++) {
            var account = earmarks.get(at).accountId();
            var place = "earmarks[%d].accountId".formatted(at);
            var currency = currencies.get(account);
            if (currency == null) {
                throw new ValidationFailed(place, "No account of this household has this id.");
            }
            if (!accounts.add(account)) {
                throw new ValidationFailed(place, "An account can be named once.");
            }
            found.add(currency);
            if (found.size() > 1) {
                throw new ValidationFailed(place, "All accounts of a goal have the same currency.");
            }
        }
        var currency = found.isEmpty() ? base : found.iterator().next();
        requireAmounts(currency);
        return currency;
    }

    private void requireAmounts(String currency) {
        requireAmount("target", target, currency);
        requireAmount("monthly", monthly, currency);
        for (var at = 0; at < earmarks.size(); at++) {
            requireAmount("earmarks[%d].amount".formatted(at), earmarks.get(at).amount(), currency);
        }
        stated();
    }

    private static void requireAmount(String field, @Nullable BigDecimal amount, String currency) {
        if (amount == null) {
            return;
        }
        if (amount.signum() <= 0 || amount.compareTo(AMOUNT_LIMIT) >= 0) {
            throw new ValidationFailed(field, "Give an amount above zero, with at most 15 digits.");
        }
        var decimals = Iso.decimals(currency);
        if (amount.stripTrailingZeros().scale() > decimals) {
            throw new ValidationFailed(
                    field,
                    "An amount in %s has at most %d digits after the point."
                            .formatted(currency, decimals));
        }
    }
}
