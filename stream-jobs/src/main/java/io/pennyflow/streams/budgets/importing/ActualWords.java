package io.pennyflow.streams.budgets.importing;

import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.budgets.model.Limits;
import io.pennyflow.streams.budgets.model.Need;
import io.pennyflow.streams.budgets.model.Need.Per;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts, dates and limits as Actual writes them. */
final class ActualWords {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;
    private static final Pattern AMOUNT =
            Pattern.compile("-?\\p{Sc}?-?([0-9]{1,12}(?:\\.[0-9]{1,4})?)");
    private static final Pattern LIMIT =
            Pattern.compile("(\\S+)(?: per (day|month|week starting (\\S+)))?( hold)?", FLAGS);
    private static final Pattern ADJUSTMENT =
            Pattern.compile("(increase|decrease) ([^% ]+)(%?)", FLAGS);
    private static final BigDecimal PERCENT_MAX = BigDecimal.valueOf(1_000);

    private final String currency;

    ActualWords(String currency) {
        this.currency = currency;
    }

    BigDecimal amount(String text) throws NotSaid {
        var amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            throw new NotSaid(
                    text.matches("\\p{Sc}?[0-9]+[.,0-9]*,[0-9.,]*")
                            ? "\"%s\" has a comma. Write it like 1234.50.".formatted(text)
                            : "\"%s\" is no amount of Actual's templates.".formatted(text));
        }
        var number = new BigDecimal(amount.group(1));
        if (!Amounts.fits(number, currency)) {
            throw new NotSaid("\"%s\" is no amount of %s.".formatted(text, currency));
        }
        return Amounts.of(text.indexOf('-') >= 0 ? number.negate() : number);
    }

    Need limit(String text, boolean refill) throws NotSaid {
        var limit = LIMIT.matcher(text);
        if (!limit.matches()) {
            throw new NotSaid("\"up to %s\" is no limit.".formatted(text));
        }
        var starting = limit.group(3);
        var per = limit.group(2) == null ? "" : limit.group(2).toLowerCase(Locale.ROOT);
        var unit = per.startsWith("week") ? Per.WEEK : per.equals("day") ? Per.DAY : Per.MONTH;
        var amount = amount(limit.group(1));
        return new Need.UpTo(
                amount.max(Amounts.ZERO),
                unit,
                starting == null ? null : day(starting),
                limit.group(4) != null,
                refill);
    }

    Need.@Nullable Adjustment adjustment(@Nullable String text) throws NotSaid {
        if (text == null) {
            return null;
        }
        var adjustment = ADJUSTMENT.matcher(text.strip());
        if (!adjustment.matches()) {
            throw new NotSaid("\"[%s]\" is no adjustment.".formatted(text));
        }
        var isPercent = !adjustment.group(3).isEmpty();
        var number = adjustment.group(2);
        var value = isPercent ? percent(number) : amount(number);
        var isLess = adjustment.group(1).equalsIgnoreCase("decrease");
        return new Need.Adjustment(isLess ? value.negate() : value, isPercent);
    }

    BigDecimal percent(String text) throws NotSaid {
        var percent = decimal(text);
        if (percent.signum() <= 0 || percent.compareTo(PERCENT_MAX) > 0) {
            throw new NotSaid("\"%s %%\" is no share.".formatted(text));
        }
        return percent;
    }

    BigDecimal weight(String text) throws NotSaid {
        var weight = decimal(text);
        if (weight.signum() <= 0) {
            throw new NotSaid("\"%s\" is no weight above zero.".formatted(text));
        }
        return weight;
    }

    /** One where nothing is said. */
    int count(@Nullable String text) throws NotSaid {
        var count = text == null ? 1 : text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (count < 1 || count > Limits.MONTHS_MAX) {
            throw new NotSaid(
                    "\"%s\" is no number from 1 to %d.".formatted(text, Limits.MONTHS_MAX));
        }
        return count;
    }

    YearMonth month(String text) throws NotSaid {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new NotSaid("\"%s\" is no month. Write it like 2026-12.".formatted(text));
        }
    }

    LocalDate day(String text) throws NotSaid {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new NotSaid("\"%s\" is no day. Write it like 2026-12-31.".formatted(text));
        }
    }

    private static BigDecimal decimal(String text) throws NotSaid {
        if (!text.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
            throw new NotSaid("\"%s\" is no number.".formatted(text));
        }
        return new BigDecimal(text).stripTrailingZeros();
    }
}
