package io.pennyflow.connect.statement.mt940;

import io.pennyflow.connect.statement.Limits;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values inside tags; null for what is none. */
final class SwiftText {
    private static final int PIVOT = 70;
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,']\\d{3})+[.,]\\d*");
    private static final Pattern PLAIN =
            Pattern.compile("\\d{1,40}(?:[.,]\\d{0,20})?|[.,]\\d{1,20}");

    private SwiftText() {}

    /** Yymmdd. Banks that count 30 days in each month write the 30th of February: its last day. */
    static @Nullable LocalDate day(String digits) {
        var year = number(digits, 0);
        return day(year < PIVOT ? 2000 + year : 1900 + year, number(digits, 2), number(digits, 4));
    }

    /** Mmdd in the year that brings it nearest to another day. */
    static @Nullable LocalDate near(String digits, LocalDate other) {
        LocalDate nearest = null;
        for (var year = other.getYear() - 1; year <= other.getYear() + 1; year++) {
            var day = day(year, number(digits, 0), number(digits, 2));
            if (day != null && (nearest == null || days(day, other) < days(nearest, other))) {
                nearest = day;
            }
        }
        return nearest;
    }

    private static long days(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        try {
            var last = YearMonth.of(year, month).lengthOfMonth();
            return LocalDate.of(year, month, month == 2 && day <= 30 ? Math.min(day, last) : day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits, int at) {
        return (digits.charAt(at) - '0') * 10 + digits.charAt(at + 1) - '0';
    }

    /**
     * The amount as SWIFT writes it, 1234,56, from what banks write as well: 1234.56, 1.234,56.
     * Null when it is none or longer than we hold.
     */
    static @Nullable String amount(String text) {
        if (GROUPED.matcher(text).matches()) {
            var decimal = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
            return text.substring(0, decimal).replaceAll("[.,']", "")
                    + ','
                    + text.substring(decimal + 1);
        }
        if (!PLAIN.matcher(text).matches()) {
            return null;
        }
        var plain = text.replace('.', ',');
        return plain.startsWith(",") ? "0" + plain : plain;
    }

    /** The value of an {@link #amount}, or null. */
    static @Nullable BigDecimal value(String text) {
        var amount = amount(text);
        if (amount == null) {
            return null;
        }
        var bare = amount.endsWith(",") ? amount.substring(0, amount.length() - 1) : amount;
        var value = new BigDecimal(bare.replace(',', '.'));
        return fits(value) ? value : null;
    }

    static boolean fits(BigDecimal value) {
        return value.precision() - value.scale() <= Limits.AMOUNT_INTEGER_DIGITS
                && value.stripTrailingZeros().scale() <= Limits.AMOUNT_DECIMALS;
    }
}
