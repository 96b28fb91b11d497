package io.pennyflow.streams.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a goal grew by of late. */
public final class Growth {
    /** What grew in these months tells what grows in one. */
    private static final int LOOKED_BACK_MONTHS = 3;

    private Growth() {}

    /** The day whose balances growth until {@code today} is measured from. */
    public static LocalDate since(LocalDate today) {
        return today.minusMonths(LOOKED_BACK_MONTHS);
    }

    /**
     * A month, of whole accounts alone: an amount that people name grows when they say so. Null
     * when nobody can tell.
     *
     * @param saved what it has now
     * @param then what each goal had on the day of {@link #since}
     * @param balancesThen of the accounts that were known on that day
     */
    public static @Nullable BigDecimal monthly(
            Goal goal,
            BigDecimal saved,
            Map<UUID, BigDecimal> then,
            Map<UUID, BigDecimal> balancesThen,
            int decimals) {
        var whole =
                goal.earmarks().stream()
                        .allMatch(
                                it ->
                                        it.amount() == null
                                                && balancesThen.containsKey(it.accountId()));
        if (!whole || goal.earmarks().isEmpty()) {
            return null;
        }
        return saved.subtract(then.getOrDefault(goal.id(), BigDecimal.ZERO))
                .divide(BigDecimal.valueOf(LOOKED_BACK_MONTHS), decimals, RoundingMode.HALF_EVEN);
    }
}
