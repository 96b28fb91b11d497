package io.pennyflow.connect.statement.text;

import io.pennyflow.connect.statement.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The three numbers of a date in the order they stand, before it is known which is which.
 *
 * <p>With the month in words, {@code second} is the month, and the other two keep their order.
 */
public record DateParts(
        int first,
        int second,
        int third,
        boolean firstIsYear,
        boolean thirdIsYear,
        boolean monthInWords) {
    private static final int LONGEST = 64;

    /** Year, month and day behind their numbers in Chinese, Japanese and Korean. */
    private static final String EAST = "\u5e74\u6708\u65e5\ub144\uc6d4\uc77c";

    /** The parts, or null when the text is no date in any order. */
    public static @Nullable DateParts of(String text) {
        if (text.length() < 5 || text.length() > LONGEST) {
            return null;
        }
        return new Scan(isCompactTime(text) ? text.substring(0, 8) : text).parts();
    }

    /** Day and time in fourteen digits. */
    private static boolean isCompactTime(String text) {
        if (text.length() != 14 || text.charAt(8) > '2' || text.charAt(10) > '5') {
            return false;
        }
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether it has a year of four digits that no statement can have. */
    public boolean yearIsOutOfRange() {
        var year = firstIsYear ? first : third;
        return (firstIsYear || thirdIsYear)
                && (year < Limits.FIRST_DAY.getYear() || year > Limits.LAST_DAY.getYear());
    }

    /** One walk over the text: numbers and month words until there are three. */
    private static final class Scan {
        private final String text;
        private int at;
        private final int[] numbers = new int[3];
        private final int[] digits = new int[3];
        private int found;
        private int month;
        private int monthAt = -1;

        Scan(String text) {
            this.text = text;
        }

        @Nullable DateParts parts() {
            while (at < text.length() && filled() < 3) {
                if (!step()) {
                    return null;
                }
            }
            return filled() == 3 && endsAsDate() ? built() : compact();
        }

        private int filled() {
            return found + (monthAt >= 0 ? 1 : 0);
        }

        private boolean step() {
            var c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                return number();
            }
            if (Character.isLetter(c) && EAST.indexOf(c) < 0) {
                return word();
            }
            at++;
            return " .-/,'\u00a0\u2010\u2011\u2013".indexOf(c) >= 0 || EAST.indexOf(c) >= 0;
        }

        private boolean number() {
            var value = 0;
            var from = at;
            while (at < text.length() && isDigit(text.charAt(at))) {
                value = value * 10 + text.charAt(at) - '0';
                if (++at - from > 8) {
                    return false;
                }
            }
            numbers[found] = value;
            digits[found] = at - from;
            found++;
            return at - from < 8 || found == 1;
        }

        private boolean word() {
            var from = at;
            while (at < text.length() && Character.isLetter(text.charAt(at))) {
                at++;
            }
            var named = Months.of(text.substring(from, at));
            if (named > 0 && monthAt < 0) {
                month = named;
                monthAt = found;
                return true;
            }
            return named == 0 && at - from <= 10 && Months.mayStandBeside(text, from, at);
        }

        /** After the date comes nothing, a dot, or a time. */
        private boolean endsAsDate() {
            if (at == text.length()) {
                return true;
            }
            var c = text.charAt(at);
            return EAST.indexOf(c) >= 0
                    || c == 'T'
                    || c == '.'
                    || c == ' '
                    || c == '-'
                    || c == ','
                    || c == '\u00a0';
        }

        private @Nullable DateParts built() {
            if (monthAt < 0) {
                return of(numbers[0], numbers[1], numbers[2], digits[0], digits[2], digits[1]);
            }
            // "Feb 27, 2018" has day and year in the order of "27 Feb 2018".
            return plausible(digits[0], digits[1])
                    ? new DateParts(
                            numbers[0], month, numbers[1], digits[0] == 4, digits[1] == 4, true)
                    : null;
        }

        private @Nullable DateParts compact() {
            if (found != 1 || digits[0] != 8 || monthAt >= 0 || !endsAsDate()) {
                return null;
            }
            var n = numbers[0];
            return n / 10_000 >= 1900 && n / 10_000 <= 2100 && n / 100 % 100 <= 12
                    ? new DateParts(n / 10_000, n / 100 % 100, n % 100, true, false, false)
                    : new DateParts(
                            n / 1_000_000, n / 10_000 % 100, n % 10_000, false, true, false);
        }

        private static @Nullable DateParts of(
                int a, int b, int c, int digitsA, int digitsC, int digitsB) {
            if (digitsB == 4 && digitsA <= 2 && digitsC <= 2) {
                return new DateParts(a, c, b, false, true, false);
            }
            return digitsB <= 2 && plausible(digitsA, digitsC)
                    ? new DateParts(a, b, c, digitsA == 4, digitsC == 4, false)
                    : null;
        }

        private static boolean plausible(int digitsFirst, int digitsLast) {
            return (digitsFirst == 4 && digitsLast <= 2)
                    || (digitsFirst <= 2 && (digitsLast == 4 || digitsLast <= 2));
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
