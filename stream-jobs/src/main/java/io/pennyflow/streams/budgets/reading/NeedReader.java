package io.pennyflow.streams.budgets.reading;

import io.pennyflow.streams.budgets.model.Limits;
import io.pennyflow.streams.budgets.model.Need;
import io.pennyflow.streams.rules.reading.Members;
import io.pennyflow.streams.rules.reading.Nearest;
import io.pennyflow.streams.rules.reading.Node;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a template asks for, by its type. */
final class NeedReader {
    static final List<String> TYPES =
            List.of(
                    "fixed",
                    "by-date",
                    "every",
                    "percent",
                    "percent-of-available",
                    "average",
                    "copy",
                    "remainder",
                    "up-to",
                    "bill",
                    "goal");

    private static final List<String> UNITS = List.of("day", "week", "month", "year");
    private static final List<String> PERS = List.of("month", "week", "day");
    private static final BigDecimal PERCENT_MAX = BigDecimal.valueOf(1_000);

    private final String currency;
    private final Predicate<String> categories;

    NeedReader(String currency, Predicate<String> categories) {
        this.currency = currency;
        this.categories = categories;
    }

    @Nullable Need read(String type, Members members) {
        return switch (type) {
            case "fixed" -> fixed(members);
            case "by-date" -> byDate(members);
            case "every" -> every(members);
            case "percent" -> percent(members);
            case "percent-of-available" -> percentOfAvailable(members);
            case "average" -> average(members);
            case "copy" -> copy(members);
            case "remainder" -> remainder(members);
            case "up-to" -> upTo(members);
            case "bill" -> bill(members);
            default -> goal(members);
        };
    }

    private @Nullable Need fixed(Members members) {
        var amount = Values.money(members.need("amount"), currency);
        return amount == null ? null : new Need.Fixed(amount);
    }

    private @Nullable Need byDate(Members members) {
        var amount = Values.positive(members.need("amount"), currency);
        var by = Values.month(members.need("by"));
        var every = Values.count(members.find("everyMonths"), 1, Limits.MONTHS_MAX);
        var spend = members.find("spendFrom");
        var spendFrom = Values.month(spend);
        if (amount == null || by == null) {
            return null;
        }
        if (spend != null && spendFrom != null && spendFrom.isAfter(by)) {
            spend.fault("Spending begins after the money is needed.", "Put it before \"by\".");
        }
        return new Need.ByDate(amount, by, every, spendFrom);
    }

    private @Nullable Need every(Members members) {
        var amount = Values.money(members.need("amount"), currency);
        var count = Values.count(members.need("count"), 1, Limits.MONTHS_MAX);
        var unit = word(members.need("unit"), UNITS);
        var node = members.need("starting");
        var starting = node == null ? null : node.date();
        return amount == null || count == null || unit == null || starting == null
                ? null
                : new Need.Every(amount, count, Need.Unit.valueOf(unit), starting);
    }

    private @Nullable Need percent(Members members) {
        var percent = percentage(members.need("percent"));
        var node = members.find("category");
        var category = node == null ? null : node.text(Limits.NAME_LENGTH_MAX);
        if (node != null && category != null && !categories.test(category)) {
            node.fault("There is no category \"%s\".".formatted(category), "Choose another.");
        }
        var previous = members.flag("previous", false);
        return percent == null ? null : new Need.Percent(percent, category, previous);
    }

    private @Nullable Need percentOfAvailable(Members members) {
        var percent = percentage(members.need("percent"));
        return percent == null ? null : new Need.PercentOfAvailable(percent);
    }

    private @Nullable Need average(Members members) {
        var months = Values.count(members.need("months"), 1, Limits.MONTHS_MAX);
        var adjustment = adjustment(members);
        return months == null ? null : new Need.Average(months, adjustment);
    }

    private static @Nullable Need copy(Members members) {
        var months = Values.count(members.need("monthsAgo"), 1, Limits.MONTHS_MAX);
        return months == null ? null : new Need.Copy(months);
    }

    private static @Nullable Need remainder(Members members) {
        var node = members.find("weight");
        var weight = node == null ? BigDecimal.ONE : node.decimal(6, 4);
        if (node != null && weight != null && weight.signum() <= 0) {
            node.fault("The weight is not above zero.", "Give one above zero.");
        }
        return weight == null ? null : new Need.Remainder(weight);
    }

    private @Nullable Need upTo(Members members) {
        var limit = Values.positive(members.need("limit"), currency);
        var per = word(members.find("per"), PERS);
        var node = members.find("starting");
        var starting = node == null ? null : node.date();
        var hold = members.flag("hold", false);
        var refill = members.flag("refill", false);
        if ("WEEK".equals(per) && node == null) {
            members.need("starting");
        }
        return limit == null
                ? null
                : new Need.UpTo(
                        limit,
                        per == null ? Need.Per.MONTH : Need.Per.valueOf(per),
                        starting,
                        hold,
                        refill);
    }

    private @Nullable Need bill(Members members) {
        var bill = members.text("bill", Limits.NAME_LENGTH_MAX);
        var full = members.flag("full", false);
        var adjustment = adjustment(members);
        return bill == null ? null : new Need.FromBill(bill, full, adjustment);
    }

    private @Nullable Need goal(Members members) {
        var amount = Values.positive(members.need("amount"), currency);
        return amount == null ? null : new Need.Goal(amount);
    }

    private Need.@Nullable Adjustment adjustment(Members members) {
        var percent = members.find("adjustPercent");
        var amount = members.find("adjustAmount");
        if (percent != null && amount != null) {
            amount.fault("It is adjusted twice.", "Keep the share or the amount.");
        }
        var share = percent == null ? null : percent.decimal(4, 4);
        var money = Values.money(amount, currency);
        if (share != null) {
            return new Need.Adjustment(share, true);
        }
        return money == null ? null : new Need.Adjustment(money, false);
    }

    private static @Nullable BigDecimal percentage(@Nullable Node node) {
        var percent = node == null ? null : node.decimal(4, 4);
        if (node != null
                && percent != null
                && (percent.signum() <= 0 || percent.compareTo(PERCENT_MAX) > 0)) {
            node.fault(
                    "No share is %s %%.".formatted(percent.toPlainString()), "Give 0.01 to 1000.");
            return null;
        }
        return percent;
    }

    private static @Nullable String word(@Nullable Node node, List<String> words) {
        var text = node == null ? null : node.text(Limits.NAME_LENGTH_MAX);
        if (node != null && text != null && !words.contains(text)) {
            node.fault("\"%s\" means nothing here.".formatted(text), Nearest.remedy(text, words));
            return null;
        }
        return text == null ? null : text.toUpperCase(Locale.ROOT);
    }
}
