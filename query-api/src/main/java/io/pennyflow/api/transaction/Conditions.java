package io.pennyflow.api.transaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A where clause made of what a filter names, with its parameters by name. */
final class Conditions {
    /** A code of the household's own begins with its primary category. */
    private static final String MEANT =
            "(%1$s in (:categories) or split_part(%1$s, '_OWN_', 1) in (:primaries))";

    private static final String PART_MEANT = MEANT.formatted("part ->> 'category'");

    /** The parts of a transaction that was split are in categories, in its place. */
    private static final String IN_CATEGORIES =
            """
            case when t.splits = '[]' then %s
                 else exists (select from jsonb_array_elements(t.splits) as part where %s) end
            """
                    .formatted(MEANT.formatted("t.category"), PART_MEANT);

    /** What the parts that are in the categories sum to. */
    private static final String COUNTED =
            """
            case when t.splits = '[]' then t.base_amount
                 else (select sum(cast(part ->> 'base_amount' as numeric))
                       from jsonb_array_elements(t.splits) as part where %s) end
            """
                    .formatted(PART_MEANT);

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
            conditions.add(IN_CATEGORIES, "categories", filter.categories());
            conditions.parameters.put("primaries", orNone(filter.primaries()));
        }
        if (!filter.tags().isEmpty()) {
            conditions.add(
                    "t.tags @> cast(:tags as text[])",
                    "tags",
                    filter.tags().toArray(new String[0]));
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

    /** What a transaction counts in sums: of one that was split, the parts that are meant. */
    String counted() {
        return parameters.containsKey("categories") ? COUNTED : "t.base_amount";
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

    /** A list in SQL has at least one element. */
    private static Set<String> orNone(Set<String> names) {
        return names.isEmpty() ? Set.of("") : names;
    }

    private static @Nullable String pattern(@Nullable String text) {
        return text == null
                ? null
                : "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
