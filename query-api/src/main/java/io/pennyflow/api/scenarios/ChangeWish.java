package io.pennyflow.api.scenarios;

import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.streams.scenarios.Baseline;
import io.pennyflow.streams.scenarios.Change;
import io.pennyflow.streams.scenarios.Change.Part;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change as it is written.
 *
 * @param kind percent, amount, prices or interest
 * @param of of percent: income, spending, series or category
 * @param id of percent of a series its id, of a category its code
 * @param percent of percent, prices and interest
 * @param amount of amount; what is paid is negative
 * @param everyMonths of amount; 0 for once
 * @param from of percent and amount, a month such as 2027-03
 * @param until of percent and amount, the last month; null when it goes on
 */
record ChangeWish(
        @Nullable String kind,
        @Nullable String of,
        @Nullable String id,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal amount,
        @Nullable Integer everyMonths,
        @Nullable String from,
        @Nullable String until) {
    private static final BigDecimal PERCENT_LEAST = new BigDecimal("-100");
    private static final BigDecimal PERCENT_MOST = new BigDecimal("1000");
    private static final BigDecimal AMOUNT_LIMIT = new BigDecimal("1e12");
    private static final int DECIMALS_MAX = 4;

    static ChangeWish of(Change change) {
        if (change instanceof Change.Percent it) {
            return new ChangeWish(
                    "percent",
                    word(it.part()),
                    name(it.part()),
                    it.percent(),
                    null,
                    null,
                    it.from().toString(),
                    text(it.until()));
        }
        if (change instanceof Change.Amount it) {
            return new ChangeWish(
                    "amount",
                    null,
                    null,
                    null,
                    it.amount(),
                    it.everyMonths(),
                    it.from().toString(),
                    text(it.until()));
        }
        if (change instanceof Change.Prices it) {
            return aYear("prices", it.percentAYear());
        }
        return aYear("interest", ((Change.Interest) change).percentAYear());
    }

    private static ChangeWish aYear(String kind, BigDecimal percent) {
        return new ChangeWish(kind, null, null, percent, null, null, null, null);
    }

    private static String word(Part part) {
        if (part instanceof Part.Income) {
            return "income";
        }
        return part instanceof Part.Spending
                ? "spending"
                : part instanceof Part.Series ? "series" : "category";
    }

    private static @Nullable String name(Part part) {
        if (part instanceof Part.Series it) {
            return it.id().toString();
        }
        return part instanceof Part.Category it ? it.code() : null;
    }

    private static @Nullable String text(@Nullable YearMonth month) {
        return month == null ? null : month.toString();
    }

    /** Throws {@link ValidationFailed} naming the field behind the place. */
    Change checked(String place) {
        return switch (kind == null ? "" : kind) {
            case "percent" ->
                    new Change.Percent(
                            part(place), percent(place), from(place), until(place, from(place)));
            case "amount" ->
                    new Change.Amount(
                            amount(place),
                            everyMonths(place),
                            from(place),
                            until(place, from(place)));
            case "prices" -> new Change.Prices(percent(place));
            case "interest" -> new Change.Interest(percent(place));
            default ->
                    throw new ValidationFailed(
                            place + ".kind", "kind is percent, amount, prices or interest.");
        };
    }

    private Part part(String place) {
        return switch (of == null ? "" : of) {
            case "income" -> new Part.Income();
            case "spending" -> new Part.Spending();
            case "series" -> new Part.Series(series(place));
            case "category" -> new Part.Category(category(place));
            default ->
                    throw new ValidationFailed(
                            place + ".of", "of is income, spending, series or category.");
        };
    }

    private UUID series(String place) {
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException e) {
            throw new ValidationFailed(place + ".id", "This is no id of a series.");
        }
    }

    private String category(String place) {
        if (id == null || id.isBlank() || id.length() > 100) {
            throw new ValidationFailed(place + ".id", "This is no code of a category.");
        }
        return id;
    }

    private BigDecimal percent(String place) {
        if (percent == null
                || percent.compareTo(PERCENT_LEAST) < 0
                || percent.compareTo(PERCENT_MOST) > 0) {
            throw new ValidationFailed(place + ".percent", "A percentage is from -100 to 1000.");
        }
        return percent;
    }

    private BigDecimal amount(String place) {
        if (amount == null
                || amount.abs().compareTo(AMOUNT_LIMIT) >= 0
                || amount.stripTrailingZeros().scale() > DECIMALS_MAX) {
            throw new ValidationFailed(
                    place + ".amount",
                    "An amount is below a trillion and has at most four decimals.");
        }
        return amount;
    }

    private int everyMonths(String place) {
        if (everyMonths == null || everyMonths < 0 || everyMonths > Baseline.MONTHS_MAX) {
            throw new ValidationFailed(
                    place + ".everyMonths", "It comes every 1 to 60 months, or 0 for once.");
        }
        return everyMonths;
    }

    private YearMonth from(String place) {
        return month(place + ".from", from);
    }

    private @Nullable YearMonth until(String place, YearMonth from) {
        if (until == null) {
            return null;
        }
        var month = month(place + ".until", until);
        if (month.isBefore(from)) {
            throw new ValidationFailed(place + ".until", "It ends before it begins.");
        }
        return month;
    }

    private static YearMonth month(String place, @Nullable String text) {
        try {
            return YearMonth.parse(String.valueOf(text));
        } catch (DateTimeException e) {
            throw new ValidationFailed(place, "This is no month. Write it like 2026-12.");
        }
    }
}
