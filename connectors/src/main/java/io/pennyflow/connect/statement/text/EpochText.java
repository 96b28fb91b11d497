package io.pennyflow.connect.statement.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Days as programs count them: seconds or milliseconds since 1970. */
public final class EpochText {
    private static final int SECOND_DIGITS = 10;
    private static final int MILLISECOND_DIGITS = 13;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private EpochText() {}

    /** The day in UTC; null when the text is no such number, or a day and an hour in digits. */
    public static @Nullable LocalDate parse(String text) {
        var length = text.length();
        if ((length != SECOND_DIGITS && length != MILLISECOND_DIGITS)
                || !text.chars().allMatch(c -> c >= '0' && c <= '9')
                || text.charAt(0) == '0'
                || (length == SECOND_DIGITS && isDayAndHour(text))) {
            return null;
        }
        var number = Long.parseLong(text);
        var instant =
                length == SECOND_DIGITS
                        ? Instant.ofEpochSecond(number)
                        : Instant.ofEpochMilli(number);
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    private static boolean isDayAndHour(String text) {
        var year = Integer.parseInt(text.substring(0, 4));
        var month = Integer.parseInt(text.substring(4, 6));
        var day = Integer.parseInt(text.substring(6, 8));
        return year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= 31;
    }
}
