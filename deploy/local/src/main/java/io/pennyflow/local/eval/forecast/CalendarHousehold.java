package io.pennyflow.local.eval.forecast;

import io.pennyflow.flink.forecast.model.PublicHolidays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Random;

/**
 * A household that lives by its country's calendar: wages come before a closed day, direct debits
 * after it, shops are closed on Sundays and holidays and crowded the day before.
 */
final class CalendarHousehold {
    private static final int BILLS = 4;
    private static final double CHRISTMAS = 1.5;

    private final PublicHolidays holidays;
    private final Random random;
    private final double wage;
    private final double[] bills = new double[BILLS];
    private final int[] billDays = new int[BILLS];

    CalendarHousehold(PublicHolidays holidays, long seed) {
        this.holidays = holidays;
        this.random = new Random(seed);
        this.wage = 2200 + 1200 * random.nextDouble();
        for (var i = 0; i < BILLS; i++) {
            bills[i] = i == 0 ? wage * 0.3 : 20 + 60 * random.nextDouble();
            billDays[i] = i == 0 ? 1 : 1 + random.nextInt(28);
        }
    }

    /** What comes in less what goes out, a day each. */
    double[] flows(LocalDate first, int days) {
        var flows = new double[days];
        for (var t = 0; t < days; t++) {
            flows[t] = flow(first.plusDays(t));
        }
        return flows;
    }

    private double flow(LocalDate day) {
        var sum = -shopping(day) - leisure(day);
        for (var offset = -6; offset <= 6; offset++) {
            var due = day.plusDays(offset);
            if (offset >= 0 && due.getDayOfMonth() == 27 && moved(due, -1).equals(day)) {
                sum += wage;
            }
            for (var i = 0; offset <= 0 && i < BILLS; i++) {
                if (due.getDayOfMonth() == billDays[i] && moved(due, 1).equals(day)) {
                    sum -= bills[i];
                }
            }
        }
        return sum;
    }

    private LocalDate moved(LocalDate due, int step) {
        var day = due;
        while (PublicHolidays.isWeekend(day) || holidays.isHoliday(day)) {
            day = day.plusDays(step);
        }
        return day;
    }

    private double shopping(LocalDate day) {
        var amount = 25 * Math.exp(0.5 * random.nextGaussian());
        if (isClosed(day)) {
            return 0;
        }
        var crowded = isClosed(day.plusDays(1)) && holidays.isHoliday(day.plusDays(1));
        return crowded ? 1.9 * amount : amount;
    }

    private boolean isClosed(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SUNDAY || holidays.isHoliday(day);
    }

    private double leisure(LocalDate day) {
        var amount = 12 * Math.exp(0.8 * random.nextGaussian());
        var free = PublicHolidays.isWeekend(day) || holidays.isHoliday(day);
        var gifts = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() <= 24;
        return amount * (free ? 2 : 1) * (gifts ? CHRISTMAS : 1);
    }
}
