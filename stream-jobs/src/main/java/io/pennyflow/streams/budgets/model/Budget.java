package io.pennyflow.streams.budgets.model;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people intend for the money on some accounts.
 *
 * @param first the first month; what was before is money to begin with
 * @param assigned by month and category; nothing that is zero
 * @param plan what was assigned when people called it their plan, by month
 */
public record Budget(
        String name,
        Kind kind,
        String currency,
        MonthStart start,
        YearMonth first,
        SortedSet<UUID> accounts,
        SortedMap<String, Envelope> envelopes,
        SortedMap<YearMonth, SortedMap<String, BigDecimal>> assigned,
        SortedMap<YearMonth, SortedMap<String, BigDecimal>> plan) {

    /** Stands in place of a category: the envelope that every budget has. */
    public static final String RESERVE = "RESERVE";

    public Budget {
        accounts = Collections.unmodifiableSortedSet(new TreeSet<>(accounts));
        envelopes = Collections.unmodifiableSortedMap(new TreeMap<>(envelopes));
        assigned = frozen(assigned);
        plan = frozen(plan);
    }

    /** How what is to be assigned is counted. */
    public enum Kind {
        /** All there is and has no envelope yet, from whatever month it came. */
        ENVELOPE,
        /** Each month alone: what nobody assigned by its end is put aside, into the reserve. */
        ZERO_BASED;

        public String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> of(String text) {
            return Arrays.stream(values()).filter(it -> it.text().equals(text)).findFirst();
        }
    }

    public YearMonth last() {
        return first.plusMonths(Limits.MONTHS_MAX - 1L);
    }

    public boolean has(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last());
    }

    public BigDecimal assigned(YearMonth month, String category) {
        return amount(assigned, month, category);
    }

    /** Null when people called nothing their plan for the month. */
    public @Nullable BigDecimal planned(YearMonth month, String category) {
        return plan.containsKey(month) ? amount(plan, month, category) : null;
    }

    /** Whether money can be put there in a month. */
    public boolean isOpen(String category, YearMonth month) {
        var envelope = envelopes.get(category);
        return category.equals(RESERVE) || (envelope != null && envelope.isOpenIn(month));
    }

    private static BigDecimal amount(
            SortedMap<YearMonth, SortedMap<String, BigDecimal>> amounts,
            YearMonth month,
            String category) {
        var ofMonth = amounts.get(month);
        return ofMonth == null ? Amounts.ZERO : ofMonth.getOrDefault(category, Amounts.ZERO);
    }

    private static SortedMap<YearMonth, SortedMap<String, BigDecimal>> frozen(
            Map<YearMonth, SortedMap<String, BigDecimal>> amounts) {
        var copy = new TreeMap<YearMonth, SortedMap<String, BigDecimal>>();
        amounts.forEach(
                (month, byCategory) ->
                        copy.put(
                                month,
                                Collections.unmodifiableSortedMap(new TreeMap<>(byCategory))));
        return Collections.unmodifiableSortedMap(copy);
    }
}
