package io.pennyflow.local.eval.expected;

import io.pennyflow.local.eval.expected.Expected.Row;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON or YAML in which whatever has an amount and a day is a transaction or a named balance. */
final class EntryTree implements ExpectedReader {
    private static final String[] AMOUNT = {"amount", "value"};
    private static final String[] BOOKED = {
        "bookedOn", "entry_date", "booking_date", "bookingDate", "date", "posted"
    };
    private static final String[] VALUED = {"valueOn", "value_date", "valueDate"};

    @Override
    public Optional<Expected> read(String text) {
        return Trees.read(text).map(EntryTree::of).filter(Expected::saysAnything);
    }

    private static Expected of(Object tree) {
        var rows = new ArrayList<Row>();
        for (var each : Trees.maps(tree)) {
            var amount = amount(first(each, AMOUNT));
            var day = day(first(each, BOOKED));
            if (amount != null && day != null && !isBalance(each)) {
                rows.add(row(each, amount, day));
            }
        }
        var openings = balances(tree, List.of("opening", "final_opening_balance"));
        var closings = balances(tree, List.of("closing", "final_closing_balance"));
        return new Expected(rows, openings, closings, List.of());
    }

    private static Row row(Map<?, ?> each, BigDecimal amount, LocalDate day) {
        return new Row(
                amount,
                day,
                day(first(each, VALUED)),
                Trees.text(each, "currency"),
                Trees.text(each, "description", "purpose", "memo", "transaction_details"),
                Trees.text(each, "reference", "customer_reference"),
                Trees.text(each, "counterparty", "applicant_name", "payee", "name"),
                Trees.text(each, "counterpartyAccount", "applicant_iban", "iban"));
    }

    private static boolean isBalance(Map<?, ?> map) {
        return String.valueOf(map.get(Trees.CLASS)).endsWith("Balance");
    }

    private static List<BigDecimal> balances(Object tree, List<String> names) {
        var found = new ArrayList<BigDecimal>();
        for (var each : Trees.maps(tree)) {
            for (var name : names) {
                var amount = amount(each.get(name));
                if (amount != null) {
                    found.add(amount);
                }
            }
        }
        return found;
    }

    private static @Nullable Object first(Map<?, ?> map, String... names) {
        for (var name : names) {
            var value = map.get(name);
            if (value != null && !value.equals("")) {
                return value;
            }
        }
        return null;
    }

    /** A number, or an object or a list of one that wraps it. */
    private static @Nullable BigDecimal amount(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return amount(first(map, AMOUNT));
        }
        if (value instanceof List<?> list) {
            return list.size() == 1 ? amount(list.get(0)) : null;
        }
        var text = String.valueOf(value);
        return text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text) : null;
    }

    /** Such as 2026-03-31 with or without a time, or its three numbers in a list. */
    private static @Nullable LocalDate day(@Nullable Object value) {
        var text =
                value instanceof List<?> list && list.size() == 3
                        ? "%4s-%2s-%2s".formatted(list.toArray()).replace(' ', '0')
                        : String.valueOf(value);
        try {
            return LocalDate.parse(text.substring(0, Math.min(text.length(), 10)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
