package io.pennyflow.streams.matching;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The day a card was used, where a bank writes it into the text beside the booking. */
final class TextDate {
    /** Days that a booking may come after it. */
    static final int DAYS_MAX = 10;

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<![\\d.,/-])(?:(?<year>\\d{4})[-./](?<month>\\d{2})[-./](?<day>\\d{2})"
                            + "|(?<one>\\d{1,2})[-./](?<other>\\d{1,2})(?:[-./](?:\\d{4}|\\d{2})|\\.)?"
                            + "|(?<on>\\d{1,2}) ?(?<name>"
                            + String.join("|", MONTHS)
                            + ")[a-z]*)(?![\\d])",
                    Pattern.CASE_INSENSITIVE);

    private TextDate() {}

    /** Written together, as 03feb. */
    static boolean isDayAndMonth(String word) {
        var month = word.length() - 3;
        return (month == 1 || month == 2)
                && Character.isDigit(word.charAt(0))
                && MONTHS.contains(word.substring(month));
    }

    /** Null when there is none, none shortly before the booking, or several of them. */
    static @Nullable LocalDate of(String text, LocalDate bookedOn) {
        if (!mayHoldDate(text)) {
            return null;
        }
        LocalDate found = null;
        var dates = DATE.matcher(text);
        while (dates.find()) {
            var date = near(dates, bookedOn);
            if (date != null && found != null && !date.equals(found)) {
                return null;
            }
            found = date == null ? found : date;
        }
        return found;
    }

    /** A digit before what parts a date from the next, or before a month; cheap, so asked first. */
    private static boolean mayHoldDate(String text) {
        for (var at = 1; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at - 1))) {
                var next = text.charAt(at);
                if (next == '.' || next == '-' || next == '/' || mayBeMonth(text, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayBeMonth(String text, int at) {
        var start = text.charAt(at) == ' ' ? at + 1 : at;
        return start + 3 <= text.length()
                && Character.isLetter(text.charAt(start))
                && MONTHS.contains(text.substring(start, start + 3).toLowerCase(Locale.ROOT));
    }

    private static @Nullable LocalDate near(Matcher date, LocalDate bookedOn) {
        if (date.group("year") != null) {
            return near(date.group("month"), date.group("day"), bookedOn);
        }
        if (date.group("name") != null) {
            var name = date.group("name").toLowerCase(Locale.ROOT);
            return near(MONTHS.indexOf(name) + 1, Integer.parseInt(date.group("on")), bookedOn);
        }
        var dayFirst = near(date.group("other"), date.group("one"), bookedOn);
        var monthFirst = near(date.group("one"), date.group("other"), bookedOn);
        return dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)
                ? (dayFirst == null ? monthFirst : dayFirst)
                : null;
    }

    private static @Nullable LocalDate near(String month, String day, LocalDate bookedOn) {
        return near(Integer.parseInt(month), Integer.parseInt(day), bookedOn);
    }

    /** In the year that brings it close to the booking. */
    private static @Nullable LocalDate near(int month, int day, LocalDate bookedOn) {
        for (var year = bookedOn.getYear(); year >= bookedOn.getYear() - 1; year--) {
            if (isDay(year, month, day)) {
                var date = LocalDate.of(year, month, day);
                if (!date.isAfter(bookedOn) && !date.isBefore(bookedOn.minusDays(DAYS_MAX))) {
                    return date;
                }
            }
        }
        return null;
    }

    private static boolean isDay(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}
