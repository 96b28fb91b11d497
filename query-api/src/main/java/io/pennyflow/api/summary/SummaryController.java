package io.pennyflow.api.summary;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.ValidationFailed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Net worth over time, and what a month cost. Days and months are those of the household's zone.
 */
@RestController
@RequestMapping("/v1/summary")
class SummaryController {
    static final int POINTS_MOST = 400;
    private static final Period DEFAULT_PERIOD = Period.ofYears(1);
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);
    private static final Pattern MONTH = Pattern.compile("(19|20)\\d{2}-\\d{2}");

    private final TenantScope scope;
    private final SummaryRepository summaries;
    private final Clock clock;

    SummaryController(TenantScope scope, SummaryRepository summaries, Clock clock) {
        this.scope = scope;
        this.summaries = summaries;
        this.clock = clock;
    }

    /** The last year by day, unless asked for something else. */
    @GetMapping("/net-worth")
    NetWorth netWorth(
            TenantId tenant,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE)
                    @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "day") String interval) {
        var step = interval(interval);
        return scope.as(
                tenant,
                () -> {
                    var household = summaries.household(tenant.value());
                    var last = to == null ? today(household) : to;
                    var first = from == null ? last.minus(DEFAULT_PERIOD) : from;
                    return netWorth(household.baseCurrency(), days(first, last, step));
                });
    }

    /** The current month, unless asked for another. */
    @GetMapping("/spending")
    MonthlySpending spending(
            TenantId tenant, @RequestParam(required = false) @Nullable String month) {
        var wanted = month == null ? null : month(month);
        return scope.as(
                tenant,
                () -> {
                    var household = summaries.household(tenant.value());
                    var today = today(household);
                    var shown = wanted == null ? YearMonth.from(today) : wanted;
                    var currency = household.baseCurrency();
                    var moved =
                            summaries.moved(
                                    shown.minusMonths(1).atDay(1), shown.atEndOfMonth(), currency);
                    return MonthlySpending.of(shown, currency, moved, today);
                });
    }

    private NetWorth netWorth(String currency, List<LocalDate> days) {
        var balances = summaries.balances(days);
        var currencies = new HashSet<String>();
        currencies.add(currency);
        balances.forEach(it -> currencies.add(it.currency()));
        return NetWorth.of(currency, days, balances, summaries.rates(currencies, days));
    }

    private LocalDate today(SummaryRepository.Household household) {
        return LocalDate.now(clock.withZone(ZoneId.of(household.timeZone())));
    }

    private static List<LocalDate> days(LocalDate from, LocalDate to, Interval interval) {
        if (from.isBefore(FIRST_DAY) || to.isAfter(LAST_DAY)) {
            throw new ValidationFailed("from", "from and to are not both between 1900 and 2100.");
        }
        if (from.isAfter(to)) {
            throw new ValidationFailed("from", "from is later than to.");
        }
        var days = interval.days(from, to, POINTS_MOST);
        if (days.size() > POINTS_MOST) {
            throw new ValidationFailed(
                    "interval",
                    "interval gives more than %d points. Take a longer one, or fewer days."
                            .formatted(POINTS_MOST));
        }
        return days;
    }

    private static Interval interval(String word) {
        return switch (word) {
            case "day" -> Interval.DAY;
            case "week" -> Interval.WEEK;
            case "month" -> Interval.MONTH;
            default ->
                    throw new ValidationFailed(
                            "interval", "interval is not one of day, week and month.");
        };
    }

    private static YearMonth month(String month) {
        try {
            if (MONTH.matcher(month).matches()) {
                return YearMonth.parse(month);
            }
        } catch (DateTimeParseException e) {
            // Such as month 13: refused below like anything else that is no month.
        }
        throw new ValidationFailed("month", "month is not a month such as 2026-01.");
    }
}
