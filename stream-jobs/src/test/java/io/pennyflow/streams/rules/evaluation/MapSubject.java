package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Field;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A transaction of which a test says field by field what it has. */
final class MapSubject implements Subject {
    private final Map<Field, Object> values = new EnumMap<>(Field.class);

    static MapSubject of(String description, String amount) {
        return new MapSubject()
                .with(Field.DESCRIPTION, description)
                .with(Field.AMOUNT, new BigDecimal(amount).setScale(4))
                .with(Field.CURRENCY, "EUR")
                .with(Field.BASE_AMOUNT, new BigDecimal(amount).setScale(4))
                .with(Field.BASE_CURRENCY, "EUR")
                .with(Field.CATEGORY, "UNCATEGORIZED")
                .with(Field.BOOKED_ON, LocalDate.of(2026, 5, 29));
    }

    MapSubject with(Field field, Object value) {
        values.put(field, value);
        return this;
    }

    boolean has(Field field) {
        return values.containsKey(field);
    }

    @Override
    public @Nullable String text(Field field) {
        return (String) values.get(field);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> texts(Field field) {
        return (List<String>) values.getOrDefault(field, List.of());
    }

    @Override
    public @Nullable UUID id(Field field) {
        return (UUID) values.get(field);
    }

    @Override
    public @Nullable BigDecimal number(Field field) {
        return (BigDecimal) values.get(field);
    }

    @Override
    public @Nullable LocalDate date(Field field) {
        return (LocalDate) values.get(field);
    }

    @Override
    public boolean flag(Field field) {
        return (Boolean) values.getOrDefault(field, false);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
