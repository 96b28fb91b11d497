package io.pennyflow.api.transaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A where clause made of what a filter names, with its parameters by name. */
final class Conditions {
    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    static Conditions of(TransactionFilter filter) {
        var conditions =
                new Conditions()
                        .add("t.account_id = :account", "account", filter.account())
                        .add("t.merchant_id = :merchant", "merchant", filter.merchant())
                        .add("abs(t.base_amount) >= :least", "least", filter.least())
                        .add("abs(t.base_amount) <= :most", "most", filter.most())
                        .add("t.booked_on >= :from", "from", filter.from())
                        .add("t.booked_on <= :to", "to", filter.to())
                        .add("t.import_id = :import", "import", filter.importId())
                        .add("t.search like lower(:text)", "text", pattern(filter.text()));
        if (!filter.categories().isEmpty()) {
            conditions.add("t.category in (:categories)", "categories", filter.categories());
        }
        if (filter.direction() != null) {
            conditions.all.add(
                    switch (filter.direction()) {
                        case IN -> "t.base_amount > 0";
                        case OUT -> "t.base_amount < 0";
                    });
        }
        return conditions;
    }

    Conditions after(@Nullable TransactionCursor cursor) {
        if (cursor != null) {
            all.add("(t.booked_on, t.transaction_id) < (:cursorDay, :cursorId)");
            parameters.put("cursorDay", cursor.bookedOn());
            parameters.put("cursorId", cursor.transactionId());
        }
        return this;
    }

    String where() {
        return all.isEmpty() ? "" : "where " + String.join(" and ", all);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private Conditions add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            all.add(condition);
            parameters.put(name, value);
        }
        return this;
    }

    private static @Nullable String pattern(@Nullable String text) {
        return text == null
                ? null
                : "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
