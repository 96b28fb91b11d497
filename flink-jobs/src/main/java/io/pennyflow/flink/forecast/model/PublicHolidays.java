package io.pennyflow.flink.forecast.model;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The days on which a country's banks and most shops are closed. Any thread may ask. */
public final class PublicHolidays {
    /** For a country that is not known: weekends alone. */
    public static final PublicHolidays NONE = new PublicHolidays(null);

    private final @Nullable HolidayManager manager;
    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

    private PublicHolidays(@Nullable HolidayManager manager) {
        this.manager = manager;
    }

    /** By the two letters of ISO 3166, such as {@code DE}. */
    public static PublicHolidays of(String country) {
        var code = country.strip().toUpperCase(Locale.ROOT);
        return HolidayManager.getSupportedCalendarCodes().contains(code)
                ? new PublicHolidays(HolidayManager.getInstance(ManagerParameters.create(code)))
                : NONE;
    }

    public boolean isHoliday(LocalDate day) {
        return years.computeIfAbsent(day.getYear(), this::holidays).containsKey(day);
    }

    /** The holiday's name as a code, such as CHRISTMAS; empty for any other day. */
    public Optional<String> holiday(LocalDate day) {
        return Optional.ofNullable(years.computeIfAbsent(day.getYear(), this::holidays).get(day));
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private Map<LocalDate, String> holidays(int year) {
        return manager == null
                ? Map.of()
                : manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Holiday::getDate,
                                        PublicHolidays::code,
                                        PublicHolidays::first));
    }

    private static String code(Holiday holiday) {
        return holiday.getPropertiesKey().toUpperCase(Locale.ROOT);
    }

    /** Of two on one day, as Ascension and Labour Day may be, always the same. */
    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
