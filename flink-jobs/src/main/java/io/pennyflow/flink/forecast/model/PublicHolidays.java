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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The days on which a country's banks and most shops are closed. Any thread may ask. */
public final class PublicHolidays {
    /** For a country that is not known: weekends alone. */
    public static final PublicHolidays NONE = new PublicHolidays(null);

    private final @Nullable HolidayManager manager;
    private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

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
        return years.computeIfAbsent(day.getYear(), this::holidays).contains(day);
    }

    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private Set<LocalDate> holidays(int year) {
        return manager == null
                ? Set.of()
                : manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                        .map(Holiday::getDate)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
