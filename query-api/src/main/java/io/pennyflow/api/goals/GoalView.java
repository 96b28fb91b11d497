package io.pennyflow.api.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal with how far it has come. All amounts in its currency.
 *
 * @param by the day it is wanted; null when any day is fine
 * @param monthly what people mean to put by each month; null when they did not say
 * @param saved what is there of it: money that belongs to one goal alone
 * @param needed a month from now on to have it by its day; null without one, or with all there
 * @param expected what would be there had it been saved evenly since it began
 * @param grown what it grew a month, of late; null when nobody can tell
 * @param rate what {@code reachedOn} rests on: monthly, else grown, else needed
 * @param reachedOn null when nobody can tell, or never
 * @param course reached, on-course, behind, overdue, open
 */
record GoalView(
        UUID goalId,
        String name,
        BigDecimal target,
        String currency,
        @Nullable LocalDate by,
        @Nullable BigDecimal monthly,
        LocalDate startedOn,
        String state,
        List<GoalWish.Earmark> earmarks,
        BigDecimal saved,
        BigDecimal missing,
        @Nullable BigDecimal needed,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal grown,
        @Nullable BigDecimal rate,
        @Nullable LocalDate reachedOn,
        String course) {}
