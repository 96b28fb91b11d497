package io.pennyflow.streams.budgets.reading;

import io.pennyflow.streams.budgets.model.Amounts;
import io.pennyflow.streams.budgets.model.Limits;
import io.pennyflow.streams.rules.json.Json;
import io.pennyflow.streams.rules.reading.Node;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Single values; each gives null when it is something else, and then has said so. */
final class Values {
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final int CODE_LENGTH = 3;

    private Values() {}

    static @Nullable YearMonth month(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        if (node.value() instanceof Json.Text text && MONTH.matcher(text.of()).matches()) {
            return YearMonth.parse(text.of());
        }
        node.fault("This is no month.", "Write it like \"2026-12\".");
        return null;
    }

    static @Nullable YearMonth month(String text) {
        return MONTH.matcher(text).matches() ? YearMonth.parse(text) : null;
    }

    static @Nullable String currency(@Nullable Node node) {
        var code = node == null ? null : node.text(CODE_LENGTH);
        if (node == null || code == null) {
            return null;
        }
        if (!Amounts.isCurrency(code)) {
            node.fault(
                    "There is no currency \"%s\".".formatted(code),
                    "Write an ISO 4217 code such as EUR.");
            return null;
        }
        return code;
    }

    /** Money, at the scale of all of it. */
    static @Nullable BigDecimal money(@Nullable Node node, String currency) {
        var amount =
                node == null
                        ? null
                        : node.decimal(Limits.INTEGER_DIGITS_MAX, Amounts.decimals(currency));
        return amount == null ? null : Amounts.of(amount);
    }

    static @Nullable BigDecimal positive(@Nullable Node node, String currency) {
        var amount = money(node, currency);
        if (node != null && amount != null && amount.signum() < 0) {
            node.fault("The amount is below zero.", "Give zero or more.");
            return null;
        }
        return amount;
    }

    static @Nullable Integer count(@Nullable Node node, int least, int most) {
        var number = node == null ? null : node.decimal(9, 0);
        if (node == null || number == null) {
            return null;
        }
        var count = number.intValueExact();
        if (count < least || count > most) {
            node.fault("Here is %d.".formatted(count), "Give %d to %d.".formatted(least, most));
            return null;
        }
        return count;
    }
}
