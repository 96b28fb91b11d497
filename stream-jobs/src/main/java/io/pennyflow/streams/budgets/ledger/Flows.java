package io.pennyflow.streams.budgets.ledger;

import io.pennyflow.streams.budgets.model.Amounts;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What moved on a budget's accounts, in its currency.
 *
 * @param before what was there when the first month began
 * @param months from the first month on; a month without any is not there
 */
public record Flows(BigDecimal before, SortedMap<YearMonth, Flow> months) {
    public static final Flows NONE = new Flows(Amounts.ZERO, new TreeMap<>());

    public Flows {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    public Flow in(YearMonth month) {
        return months.getOrDefault(month, Flow.NONE);
    }

    /**
     * What moved in a month.
     *
     * @param total all of it; more or less than the categories when people left something out
     */
    public record Flow(BigDecimal total, SortedMap<String, BigDecimal> byCategory) {
        public static final Flow NONE = new Flow(Amounts.ZERO, new TreeMap<>());

        public Flow {
            byCategory = Collections.unmodifiableSortedMap(new TreeMap<>(byCategory));
        }

        public BigDecimal of(String category) {
            return byCategory.getOrDefault(category, Amounts.ZERO);
        }
    }
}
