package io.pennyflow.streams.scenarios;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is on hand at the end of each month, and what that means.
 *
 * @param belowZero how probable it is that a month ends below zero, 0 to 1
 * @param belowZeroFrom the first month that more probably does than not; null when none does
 * @param lowestIn the month whose middle is lowest, the first of them
 * @param lowest the middle of that month
 * @param difference at the end of the last month, to how things go now: the middle of all ways
 */
public record Outcome(
        List<Month> months,
        double belowZero,
        @Nullable YearMonth belowZeroFrom,
        YearMonth lowestIn,
        BigDecimal lowest,
        BigDecimal difference,
        List<Chance> goals) {

    public Outcome {
        months = List.copyOf(months);
        goals = List.copyOf(goals);
    }

    /** Half of the time below p50, in 8 of 10 cases from p10 to p90. */
    public record Month(YearMonth month, BigDecimal p10, BigDecimal p50, BigDecimal p90) {}

    /**
     * Something that money is wanted for.
     *
     * @param by the month at whose end it is to be there
     */
    public record Aim(UUID id, BigDecimal target, YearMonth by) {}

    /** How probable it is that there is enough on hand for an aim in time, 0 to 1. */
    public record Chance(UUID id, double probability) {}
}
