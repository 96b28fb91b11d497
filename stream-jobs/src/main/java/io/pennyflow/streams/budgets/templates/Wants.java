package io.pennyflow.streams.budgets.templates;

import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.budgets.model.Need;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What single templates of one envelope ask for in one month, but for those that save up. */
final class Wants {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Times that something comes back in a month; there are at most 31 days. */
    private static final int TIMES_MAX = 40;

    private final Situation situation;
    private final String category;

    Wants(Situation situation, String category) {
        this.situation = situation;
        this.category = category;
    }

    /**
     * Null when it is not this class's to say.
     *
     * @param available what is left to assign when its turn comes
     */
    @Nullable Want of(Need need, BigDecimal available) {
        if (need instanceof Need.Fixed it) {
            return new Want(it.amount(), "The same each month.");
        } else if (need instanceof Need.Every it) {
            return every(it);
        } else if (need instanceof Need.Percent it) {
            return percent(it);
        } else if (need instanceof Need.PercentOfAvailable it) {
            return new Want(
                    share(available.max(Amounts.ZERO), it.percent()),
                    "%s %% of what is left to assign.".formatted(plain(it.percent())));
        } else if (need instanceof Need.Average it) {
            return average(it);
        } else if (need instanceof Need.Copy it) {
            var month = situation.month().minusMonths(it.monthsAgo());
            return new Want(
                    situation.assigned(category, month), "As assigned in %s.".formatted(month));
        } else if (need instanceof Need.FromBill it) {
            return new Want(Amounts.ZERO, "No bill called \"%s\" is due.".formatted(it.bill()));
        }
        return null;
    }

    private Want every(Need.Every every) {
        var start = situation.budget().start();
        var times =
                times(every, start.firstDay(situation.month()), start.lastDay(situation.month()));
        return new Want(
                every.amount().multiply(BigDecimal.valueOf(times)).setScale(Amounts.SCALE),
                "%d times in this month.".formatted(times));
    }

    /** How often it comes back between two days, both included. */
    static int times(Need.Every every, LocalDate from, LocalDate until) {
        var times = 0;
        var step = firstStep(every, from);
        for (var day = at(every, step); !day.isAfter(until); day = at(every, step)) {
            if (!day.isBefore(from)) {
                times++;
            }
            step++;
            if (times > TIMES_MAX) {
                return times;
            }
        }
        return times;
    }

    /** Some steps before the first that can count, so that nothing is walked from the start. */
    private static long firstStep(Need.Every every, LocalDate from) {
        var days = from.toEpochDay() - every.starting().toEpochDay();
        var length =
                switch (every.unit()) {
                    case DAY -> 1;
                    case WEEK -> 7;
                    case MONTH -> 31;
                    case YEAR -> 366;
                };
        return Math.max(0, days / ((long) length * every.count()) - 1);
    }

    private static LocalDate at(Need.Every every, long step) {
        var count = step * every.count();
        return switch (every.unit()) {
            case DAY -> every.starting().plusDays(count);
            case WEEK -> every.starting().plusWeeks(count);
            case MONTH -> every.starting().plusMonths(count);
            case YEAR -> every.starting().plusYears(count);
        };
    }

    private Want percent(Need.Percent percent) {
        var month = percent.previous() ? situation.month().minusMonths(1) : situation.month();
        var of = percent.category();
        var income = of == null ? situation.income(month) : situation.moved(of, month);
        return new Want(
                share(income.max(Amounts.ZERO), percent.percent()),
                "%s %% of %s of %s."
                        .formatted(
                                plain(percent.percent()), of == null ? "all income" : of, month));
    }

    private Want average(Need.Average average) {
        var sum = Amounts.ZERO;
        for (var ago = 1; ago <= average.months(); ago++) {
            sum = sum.add(situation.spent(category, situation.month().minusMonths(ago)));
        }
        var mean = sum.divide(BigDecimal.valueOf(average.months()), MathContext.DECIMAL128);
        return new Want(
                adjusted(mean, average.adjustment()).max(Amounts.ZERO),
                "Spent on average in the %d months before.".formatted(average.months()));
    }

    private BigDecimal adjusted(BigDecimal amount, Need.@Nullable Adjustment adjustment) {
        return rounded(adjust(amount, adjustment));
    }

    static BigDecimal adjust(BigDecimal amount, Need.@Nullable Adjustment adjustment) {
        if (adjustment == null) {
            return amount;
        }
        return adjustment.isPercent()
                ? amount.add(amount.multiply(adjustment.value()).divide(HUNDRED))
                : amount.add(adjustment.value());
    }

    private BigDecimal share(BigDecimal amount, BigDecimal percent) {
        return rounded(amount.multiply(percent).divide(HUNDRED));
    }

    private BigDecimal rounded(BigDecimal amount) {
        return Amounts.rounded(amount, situation.budget().currency());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
