package io.pennyflow.streams.budgets.reading;

import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.model.Limits;
import io.pennyflow.streams.rules.json.Json;
import io.pennyflow.streams.rules.reading.Node;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Amounts by month and envelope. */
final class AmountReader {
    private final String currency;
    private final @Nullable YearMonth first;

    AmountReader(String currency, @Nullable YearMonth first) {
        this.currency = currency;
        this.first = first;
    }

    /** For envelopes that fit the predicate: a plan may name those that are not there any more. */
    SortedMap<YearMonth, SortedMap<String, BigDecimal>> read(
            @Nullable Node node, Predicate<String> envelopes) {
        var months = new TreeMap<YearMonth, SortedMap<String, BigDecimal>>();
        var members = node == null ? null : node.members("amounts by month");
        if (node != null && members != null && node.value() instanceof Json.Members there) {
            for (var name : there.of().keySet()) {
                var month = month(node, name);
                var amounts = amounts(members.find(name), envelopes);
                if (month != null) {
                    months.put(month, amounts);
                }
            }
        }
        return months;
    }

    private @Nullable YearMonth month(Node node, String name) {
        var month = Values.month(name);
        var isIn =
                month != null
                        && first != null
                        && !month.isBefore(first)
                        && month.isBefore(first.plusMonths(Limits.MONTHS_MAX));
        if (first != null && !isIn) {
            node.faults()
                    .add(
                            node.place().at(name),
                            "\"%s\" is no month of this budget.".formatted(name),
                            "Write a month from %s on.".formatted(first));
            return null;
        }
        return month;
    }

    private SortedMap<String, BigDecimal> amounts(
            @Nullable Node node, Predicate<String> envelopes) {
        var amounts = new TreeMap<String, BigDecimal>();
        var members = node == null ? null : node.members("amounts by category");
        if (node != null && members != null && node.value() instanceof Json.Members there) {
            for (var category : there.of().keySet()) {
                var amount = Values.money(members.find(category), currency);
                if (!envelopes.test(category) && !category.equals(Budget.RESERVE)) {
                    node.faults()
                            .add(
                                    node.place().at(category),
                                    "There is no envelope for %s.".formatted(category),
                                    "Add it to the envelopes.");
                } else if (amount != null && amount.signum() != 0) {
                    amounts.put(category, amount);
                }
            }
        }
        return amounts;
    }
}
