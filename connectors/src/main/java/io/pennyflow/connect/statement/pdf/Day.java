package io.pennyflow.connect.statement.pdf;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.text.DateText;
import io.pennyflow.connect.statement.text.Months;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date printed on a line, with its year or without.
 *
 * @param to the word behind it
 * @param full null when the year is missing
 * @param partial null when the year is there, or the day does not exist
 */
record Day(int to, @Nullable LocalDate full, @Nullable MonthDay partial) {
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\.?(?:[./-](\\d{4}|\\d{2}))?,?");
    private static final Pattern ISO = Pattern.compile("\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}");
    private static final Pattern WORDED =
            Pattern.compile(
                    "(?:(\\d{1,2})[. /-]*(\\p{L}{3,10})|(\\p{L}{3,10})\\.?[ /-]?(\\d{1,2}))"
                            + "[.,]?(?:[ ./-]*(\\d{4}|\\d{2}))?,?");
    private static final Pattern EAST =
            Pattern.compile(
                    "(?:(\\d{4})[\\u5e74\\ub144])?(\\d{1,2})[\\u6708\\uc6d4](\\d{1,2})[\\u65e5\\uc77c]");
    private static final int YEARS_AWAY_MAX = 30;

    /** The date that begins at a word, the longest reading first; null when none does. */
    static @Nullable Day at(Line line, int at, DateOrder order, @Nullable LocalDate near) {
        for (var count = Math.min(3, line.words().size() - at); count > 0; count--) {
            var day = of(line.text(at, at + count), at + count, order, near);
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable Day of(
            String text, int to, DateOrder order, @Nullable LocalDate near) {
        if (text.length() > 24) {
            return null;
        }
        if (ISO.matcher(text).matches()) {
            var day = DateText.parse(text, DateOrder.YMD);
            return day == null ? null : new Day(to, day, null);
        }
        var east = EAST.matcher(text);
        if (east.matches()) {
            var month = Integer.parseInt(east.group(2));
            return day(to, month, Integer.parseInt(east.group(3)), east.group(1), near);
        }
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            var first = Integer.parseInt(numbers.group(1));
            var second = Integer.parseInt(numbers.group(3));
            return order == DateOrder.MDY
                    ? day(to, first, second, numbers.group(4), near)
                    : day(to, second, first, numbers.group(4), near);
        }
        var worded = WORDED.matcher(text);
        if (!worded.matches()) {
            return null;
        }
        var dayFirst = worded.group(1) != null;
        var month = Months.of(dayFirst ? worded.group(2) : worded.group(3));
        var day = Integer.parseInt(dayFirst ? worded.group(1) : worded.group(4));
        return month == 0 ? null : day(to, month, day, worded.group(5), near);
    }

    private static @Nullable Day day(
            int to, int month, int day, @Nullable String year, @Nullable LocalDate near) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        if (year == null) {
            var exists = day <= Month.of(month).maxLength();
            return new Day(to, null, exists ? MonthDay.of(month, day) : null);
        }
        var number = Integer.parseInt(year);
        var whole = number >= 100 ? number : number < 70 ? 2000 + number : 1900 + number;
        if (number < 100 && near != null && Math.abs(near.getYear() - whole) > YEARS_AWAY_MAX) {
            return null;
        }
        try {
            return new Day(to, LocalDate.of(whole, month, day), null);
        } catch (DateTimeException e) {
            // The shape of a date and no day of the calendar: the row is set aside with it.
            return new Day(to, null, null);
        }
    }

    /** The day, a missing year completed to come as near as it can; null when there is none. */
    @Nullable LocalDate near(@Nullable LocalDate around) {
        if (full != null || partial == null || around == null) {
            return full;
        }
        LocalDate best = null;
        for (var year = around.getYear() - 1; year <= around.getYear() + 1; year++) {
            if (partial.isValidYear(year)) {
                var day = Year.of(year).atMonthDay(partial);
                best = best == null || away(day, around) < away(best, around) ? day : best;
            }
        }
        return best;
    }

    private static long away(LocalDate day, LocalDate around) {
        return Math.abs(ChronoUnit.DAYS.between(day, around));
    }
}
