package io.pennyflow.streams.budgets.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** How much an envelope needs in a month. Amounts are in the budget's currency. */
public sealed interface Need {

    /** The same each month. */
    record Fixed(BigDecimal amount) implements Need {}

    /**
     * So much by a month, in equal parts of what is missing.
     *
     * @param everyMonths after how many months it is needed again; null for once
     * @param spendFrom from when on what is spent is part of it; null when it is spent at the end
     */
    record ByDate(
            BigDecimal amount,
            YearMonth by,
            @Nullable Integer everyMonths,
            @Nullable YearMonth spendFrom)
            implements Need {}

    /** So much each time some days, weeks, months or years have gone by. */
    record Every(BigDecimal amount, int count, Unit unit, LocalDate starting) implements Need {}

    /**
     * A share of income.
     *
     * @param category of what; null for all income
     * @param previous of the month before
     */
    record Percent(BigDecimal percent, @Nullable String category, boolean previous)
            implements Need {}

    /** A share of what is left to assign when its turn comes. */
    record PercentOfAvailable(BigDecimal percent) implements Need {}

    /** What was spent on average in the months before. */
    record Average(int months, @Nullable Adjustment adjustment) implements Need {}

    /** What was assigned some months ago. */
    record Copy(int monthsAgo) implements Need {}

    /** What all others leave, divided by weight. */
    record Remainder(BigDecimal weight) implements Need {}

    /**
     * No more than this in the envelope, whatever its other templates say.
     *
     * @param starting the day from which weeks are counted; null for other units
     * @param hold leaves more in it when more came in
     * @param refill fills it up to that
     */
    record UpTo(
            BigDecimal limit, Per per, @Nullable LocalDate starting, boolean hold, boolean refill)
            implements Need {}

    /**
     * What a bill needs.
     *
     * @param full all of it in its month, instead of a part in each month before
     */
    record FromBill(String bill, boolean full, @Nullable Adjustment adjustment) implements Need {}

    /** Assigns nothing; the envelope is full at this amount. */
    record Goal(BigDecimal amount) implements Need {}

    /**
     * More or less than that.
     *
     * @param isPercent whether it is a share
     */
    record Adjustment(BigDecimal value, boolean isPercent) {}

    enum Unit {
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** What a limit is for. */
    enum Per {
        MONTH,
        WEEK,
        DAY
    }
}
