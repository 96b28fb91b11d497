package io.pennyflow.api.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What something will come to, as {@code forecasts.v1} says it. Amounts are signed; what is spent
 * is negative.
 *
 * @param kind ACCOUNT, CATEGORY or HOUSEHOLD
 * @param subject the account's id, the category's code, or ALL
 * @param period DAY, WEEK or MONTH
 * @param measure BALANCE at the end of a step, or FLOW within it
 * @param origin the last day with known facts
 * @param status FORECAST, NOT_ENOUGH_HISTORY or FAILED
 * @param known the balance at the end of origin, or what the first step has already
 * @param backtestError mean absolute error of a step; null when there was too little to test on
 * @param naiveError the same of repeating the last season
 * @param past what would have been said, beside what came, one a month
 * @param risk of a balance; null for others and without a forecast
 */
record Forecast(
        String kind,
        String subject,
        String period,
        String measure,
        String currency,
        LocalDate origin,
        String status,
        int historySteps,
        int historyNeeded,
        BigDecimal known,
        List<Step> steps,
        List<Share> models,
        @Nullable BigDecimal backtestError,
        @Nullable BigDecimal naiveError,
        List<Past> past,
        List<Driver> drivers,
        @Nullable Risk risk) {

    /** A value to come: half of the time below p50, in 8 of 10 cases from p10 to p90. */
    record Step(
            LocalDate day,
            BigDecimal low95,
            BigDecimal p10,
            BigDecimal p50,
            BigDecimal p90,
            BigDecimal high95) {}

    /** A model and its part of the forecast; all together are 1. */
    record Share(String model, double weight) {}

    /** What would have been said of a step, and what came. */
    record Past(LocalDate day, BigDecimal p10, BigDecimal p50, BigDecimal p90, BigDecimal actual) {}

    /**
     * Something that the forecast is made of.
     *
     * @param kind BILL, INCOME, USUAL, HOLIDAY or TREND
     * @param label who is on the other side, or a holiday's code; else empty
     * @param reference of a series or a category; else empty
     * @param amount one time
     * @param times how often in all steps
     * @param day the first time; null where it has no day
     */
    record Driver(
            String kind,
            String label,
            String reference,
            BigDecimal amount,
            int times,
            @Nullable LocalDate day) {}

    /**
     * How near to nothing a balance comes.
     *
     * @param lowestOn the day whose middle is lowest
     * @param lowestLow p10 of that day
     * @param lowest p50 of that day
     * @param negativeProbability that any day ends below zero, 0 to 1
     * @param negativeOn the first day that more probably does than not; null when none does
     */
    record Risk(
            LocalDate lowestOn,
            BigDecimal lowestLow,
            BigDecimal lowest,
            double negativeProbability,
            @Nullable LocalDate negativeOn) {}
}
