package io.pennyflow.connect.statement.ofx;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.NumberFormat;
import io.pennyflow.connect.statement.text.AmountText;
import io.pennyflow.connect.statement.text.DateText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values of OFX elements; null for what is none. */
final class OfxText {
    private static final int DAY_DIGITS = 8;

    private OfxText() {}

    /**
     * The day as written. {@code 20240131233000[-5:EST]} is the 31st where the bank is, which is
     * the day its own statement shows; moving it to another zone would make it the 1st.
     */
    static @Nullable LocalDate day(String text) {
        var digits = 0;
        var value = 0;
        while (digits < text.length() && digits < DAY_DIGITS && isDigit(text.charAt(digits))) {
            value = value * 10 + text.charAt(digits) - '0';
            digits++;
        }
        return digits == DAY_DIGITS
                ? day(value / 10_000, value / 100 % 100, value % 100)
                : written(text);
    }

    /** Some banks write {@code 2026-01-31}, or {@code 31/01/2026}, which has one reading only. */
    private static @Nullable LocalDate written(String text) {
        var yearFirst = DateText.parse(text, DateOrder.YMD);
        if (yearFirst != null) {
            return yearFirst;
        }
        var dayFirst = DateText.parse(text, DateOrder.DMY);
        var monthFirst = DateText.parse(text, DateOrder.MDY);
        if (dayFirst == null || monthFirst == null) {
            return dayFirst == null ? monthFirst : dayFirst;
        }
        return dayFirst.equals(monthFirst) ? dayFirst : null;
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

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * OFX has no groups of thousands, so a lone separator is the decimal one, comma or point. Some
     * banks write groups all the same: then the last separator is the decimal one, unless there are
     * several of its kind.
     */
    static @Nullable BigDecimal amount(String text) {
        var comma = text.lastIndexOf(',');
        var isComma = comma > text.lastIndexOf('.');
        var likely = AmountText.parse(text, isComma ? NumberFormat.COMMA : NumberFormat.POINT);
        return likely != null || comma < 0
                ? likely
                : AmountText.parse(text, isComma ? NumberFormat.POINT : NumberFormat.COMMA);
    }

    static @Nullable String currency(String text) {
        return text.length() == 3
                        && isLetter(text.charAt(0))
                        && isLetter(text.charAt(1))
                        && isLetter(text.charAt(2))
                ? text.toUpperCase(Locale.ROOT)
                : null;
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
