package io.pennyflow.streams.rules.importing;

import io.pennyflow.streams.rules.model.Condition;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Operator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** Conditions on amounts, which are whole numbers of hundredths in Actual. */
final class ActualAmounts {
    private static final int DECIMALS = 2;
    private static final BigDecimal NEAR = new BigDecimal("0.075");
    private static final Map<String, Operator> COMPARISONS =
            Map.of(
                    "is", Operator.EQUALS,
                    "gt", Operator.GREATER,
                    "gte", Operator.AT_LEAST,
                    "lt", Operator.LESS,
                    "lte", Operator.AT_MOST);

    private ActualAmounts() {}

    /** With an option, money of that direction alone, without its sign. */
    static Said<Condition> condition(Loose condition, String operator) {
        var options = condition.get("options");
        var isOut = options.get("outflow").flag(false);
        var isIn = options.get("inflow").flag(false);
        var value = condition.get("value");
        if (!isOut && !isIn) {
            return compared(operator, value, false);
        }
        var side =
                Leaves.money(
                        Field.AMOUNT,
                        isOut ? Operator.AT_MOST : Operator.AT_LEAST,
                        BigDecimal.ZERO);
        return compared(operator, value, true).map(it -> Leaves.both(side, it));
    }

    private static Said<Condition> compared(String operator, Loose value, boolean unsigned) {
        if (operator.equals("isbetween")) {
            var one = amount(value.get("num1"));
            var other = amount(value.get("num2"));
            return one.isPresent() && other.isPresent()
                    ? Said.same(between(one.get(), other.get(), unsigned))
                    : Said.not("It needs two amounts.");
        }
        var amount = amount(value).orElse(null);
        if (amount == null) {
            return Said.not("This is no amount.");
        }
        if (operator.equals("isapprox")) {
            var near = near(amount);
            return Said.same(between(amount.subtract(near), amount.add(near), unsigned));
        }
        var comparison = COMPARISONS.get(operator);
        return comparison == null
                ? Said.not("There is no such comparison of amounts here.")
                : Said.same(leaf(unsigned, comparison, amount));
    }

    /** Rounded to a whole hundredth, as there. */
    private static BigDecimal near(BigDecimal amount) {
        return amount.abs().multiply(NEAR).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static Condition between(BigDecimal one, BigDecimal other, boolean unsigned) {
        return leaf(unsigned, Operator.BETWEEN, one.min(other), one.max(other));
    }

    private static Condition leaf(boolean unsigned, Operator operator, BigDecimal... amounts) {
        return unsigned
                ? Leaves.unsigned(Field.AMOUNT, operator, amounts)
                : Leaves.money(Field.AMOUNT, operator, amounts);
    }

    static Optional<BigDecimal> amount(Loose value) {
        return value.wholeNumber().map(it -> BigDecimal.valueOf(it, DECIMALS));
    }
}
