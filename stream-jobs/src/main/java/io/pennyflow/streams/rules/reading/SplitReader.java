package io.pennyflow.streams.rules.reading;

import io.pennyflow.streams.rules.model.Action;
import io.pennyflow.streams.rules.model.Action.Share;
import io.pennyflow.streams.rules.model.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a split, which must be the whole whatever the amount is. */
final class SplitReader {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int MONEY_DIGITS = 15;
    private static final int MONEY_DECIMALS = 4;
    private static final int PERCENT_DIGITS = 3;

    private final CategoryCheck categories;

    SplitReader(CategoryCheck categories) {
        this.categories = categories;
    }

    @Nullable Action read(Members members) {
        var node = members.need("parts");
        var items = node == null ? null : node.items(2, Limits.PARTS_MAX);
        if (node == null || items == null) {
            return null;
        }
        var parts = new ArrayList<Action.Part>();
        for (var item : items) {
            var part = part(item);
            if (part != null) {
                parts.add(part);
            }
        }
        if (parts.size() == items.size() && isWhole(node, parts)) {
            return new Action.Split(parts);
        }
        return null;
    }

    private Action.@Nullable Part part(Node node) {
        var members = node.members("a part");
        if (members == null) {
            return null;
        }
        var name = members.need("category");
        var category = name == null ? null : categories.read(name);
        var share = share(node, members);
        members.close();
        return category == null || share == null ? null : new Action.Part(category, share);
    }

    private static @Nullable Share share(Node node, Members members) {
        var amount = members.find("amount");
        var percent = members.find("percent");
        if (amount != null && percent != null) {
            node.fault("The part has an amount and a percentage.", "Keep one of them.");
            return null;
        }
        if (amount == null && percent == null) {
            return new Share.Rest();
        }
        var number =
                amount != null
                        ? positive(amount, MONEY_DIGITS)
                        : percent != null ? positive(percent, PERCENT_DIGITS) : null;
        if (number == null) {
            return null;
        }
        return amount != null ? new Share.Fixed(number) : new Share.Percent(number);
    }

    private static @Nullable BigDecimal positive(Node node, int digits) {
        var number = node.decimal(digits, MONEY_DECIMALS);
        if (number != null && number.signum() <= 0) {
            node.fault("A part must be more than nothing.", "Write a number above 0.");
            return null;
        }
        return number;
    }

    private static boolean isWhole(Node node, List<Action.Part> parts) {
        var percents =
                parts.stream()
                        .map(Action.Part::share)
                        .filter(Share.Percent.class::isInstance)
                        .map(it -> ((Share.Percent) it).percent())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        var hasRest = parts.stream().anyMatch(it -> it.share() instanceof Share.Rest);
        var hasFixed = parts.stream().anyMatch(it -> it.share() instanceof Share.Fixed);
        if (percents.compareTo(WHOLE) > 0) {
            node.fault("The percentages are more than 100.", "Lower some of them.");
            return false;
        }
        if (!hasRest && (hasFixed || percents.compareTo(WHOLE) != 0)) {
            node.fault(
                    "The parts are not the whole of every amount.",
                    "Leave amount and percent out of one part: it takes the rest.");
            return false;
        }
        return true;
    }
}
