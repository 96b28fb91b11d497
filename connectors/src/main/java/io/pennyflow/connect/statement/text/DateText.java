package io.pennyflow.connect.statement.text;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.Limits;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as banks write them: any separator, months in words, two-digit years, a time behind.
 *
 * <p>A first number of four digits is a year in any order, and a month in words leaves only day and
 * year to tell apart.
 */
public final class DateText {
    private static final int PIVOT = 70;
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-]?");

    private DateText() {}

    /** The day, or null when the text is no date of that order. */
    public static @Nullable LocalDate parse(String text, DateOrder order) {
        var parts = DateParts.of(text);
        if (parts == null) {
            return null;
        }
        return parts.monthInWords() ? worded(parts, order) : numeric(parts, order);
    }

    /**
     * The day of a text without a year, such as {@code 31.12.}, in the year that brings it nearest
     * to another day; null when the text is none.
     */
    public static @Nullable LocalDate near(String text, DateOrder order, LocalDate other) {
        var found = DAY_OF_YEAR.matcher(text);
        if (!found.matches()) {
            return null;
        }
        var one = Integer.parseInt(found.group(1));
        var two = Integer.parseInt(found.group(2));
        LocalDate best = null;
        for (var year = other.getYear() - 1; year <= other.getYear() + 1; year++) {
            var day = order == DateOrder.DMY ? day(year, two, one) : day(year, one, two);
            if (day != null && (best == null || distance(day, other) < distance(best, other))) {
                best = day;
            }
        }
        return best;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    /** Whether some order makes it a date. */
    public static boolean isDate(String text) {
        var parts = DateParts.of(text);
        if (parts == null) {
            return false;
        }
        for (var order : DateOrder.values()) {
            if (read(parts, order) != null) {
                return true;
            }
        }
        return false;
    }

    /** The day that parts are in an order, or null. */
    public static @Nullable LocalDate read(DateParts parts, DateOrder order) {
        return parts.monthInWords() ? worded(parts, order) : numeric(parts, order);
    }

    private static @Nullable LocalDate numeric(DateParts parts, DateOrder order) {
        if (parts.firstIsYear()) {
            return day(parts.first(), parts.second(), parts.third());
        }
        return switch (order) {
            case DMY -> day(year(parts), parts.second(), parts.first());
            case MDY -> day(year(parts), parts.first(), parts.second());
            case YMD ->
                    parts.thirdIsYear()
                            ? null
                            : day(century(parts.first()), parts.second(), parts.third());
        };
    }

    private static @Nullable LocalDate worded(DateParts parts, DateOrder order) {
        var yearFirst = parts.firstIsYear() || (order == DateOrder.YMD && !parts.thirdIsYear());
        var dayOfMonth = yearFirst ? parts.third() : parts.first();
        var year = yearFirst ? parts.first() : parts.third();
        return day(year < 100 ? century(year) : year, parts.second(), dayOfMonth);
    }

    private static int year(DateParts parts) {
        return parts.thirdIsYear() ? parts.third() : century(parts.third());
    }

    private static int century(int year) {
        return year < PIVOT ? 2000 + year : 1900 + year;
    }

    private static @Nullable LocalDate day(int year, int month, int dayOfMonth) {
        if (year < Limits.FIRST_DAY.getYear()
                || year > Limits.LAST_DAY.getYear()
                || month < 1
                || month > 12
                || dayOfMonth < 1
                || dayOfMonth > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return LocalDate.of(year, month, dayOfMonth);
    }
}
