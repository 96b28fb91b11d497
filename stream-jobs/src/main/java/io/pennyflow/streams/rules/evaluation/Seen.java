package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.FieldType;
import io.pennyflow.streams.rules.model.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A transaction with what the rules so far have done to it: what the next rule sees. A merchant
 * that a rule named keeps its former id. One object for all transactions, one after the other.
 */
final class Seen implements Subject {
    private final Rates rates;
    private final Windows windows;
    private final Map<Field, FoldedText> folded = new EnumMap<>(Field.class);
    private final Set<Field> current = EnumSet.noneOf(Field.class);
    private final FoldedText item = new FoldedText();
    private Subject subject;
    private @Nullable Changes changes;

    Seen(Rates rates, Windows windows) {
        this.rates = rates;
        this.windows = windows;
        this.subject = this;
    }

    void reset(Subject next) {
        subject = next;
        changes = null;
        current.clear();
    }

    Subject original() {
        return subject;
    }

    /** From here on the changes are seen, as they are and as they become. */
    void show(Changes made) {
        changes = made;
    }

    /** After a change of it. */
    void forget(Field field) {
        current.remove(field);
    }

    @Override
    public @Nullable String text(Field field) {
        if (field == Field.DIRECTION) {
            return direction();
        }
        return changes == null ? subject.text(field) : changes.text(field);
    }

    private @Nullable String direction() {
        var amount = subject.number(Field.AMOUNT);
        if (amount == null || amount.signum() == 0) {
            return null;
        }
        return amount.signum() > 0 ? "in" : "out";
    }

    @Override
    public List<String> texts(Field field) {
        return changes == null ? subject.texts(field) : changes.texts(field);
    }

    @Override
    public @Nullable UUID id(Field field) {
        return subject.id(field);
    }

    @Override
    public @Nullable BigDecimal number(Field field) {
        return subject.number(field);
    }

    @Override
    public @Nullable LocalDate date(Field field) {
        return subject.date(field);
    }

    @Override
    public boolean flag(Field field) {
        return changes == null ? subject.flag(field) : changes.flag(field);
    }

    /** A field of type text; empty when it is missing. */
    FoldedText folded(Field field) {
        var text = folded.get(field);
        if (text == null) {
            text = new FoldedText();
            folded.put(field, text);
        }
        if (current.add(field)) {
            var written = text(field);
            text.set(written == null ? "" : written);
        }
        return text;
    }

    /** One of several texts, until the next is asked for. */
    FoldedText folded(String text) {
        item.set(text);
        return item;
    }

    /** Whether a field holds nothing. */
    boolean isEmpty(Field field) {
        return switch (field.type()) {
            case TEXT -> folded(field).length() == 0;
            case TEXTS -> texts(field).isEmpty();
            case CODE -> text(field) == null;
            case ID -> id(field) == null;
            case MONEY, NUMBER -> number(field) == null;
            case DATE -> date(field) == null;
            case FLAG -> false;
        };
    }

    /** Null when it is missing or there is no rate. */
    @Nullable BigDecimal number(Field field, @Nullable Window window, @Nullable String currency) {
        var number = window == null ? number(field) : over(field, window);
        if (number == null || currency == null) {
            return number;
        }
        var own = text(currencyOf(field));
        var day = date(Field.BOOKED_ON);
        if (own == null || day == null) {
            return null;
        }
        return own.equals(currency) ? number : rates.convert(number, own, currency, day);
    }

    private @Nullable BigDecimal over(Field field, Window window) {
        return field == Field.WINDOW_SUM ? windows.sum(this, window) : windows.count(this, window);
    }

    private static Field currencyOf(Field money) {
        return switch (money) {
            case BASE_AMOUNT, WINDOW_SUM -> Field.BASE_CURRENCY;
            case ORIGINAL_AMOUNT -> Field.ORIGINAL_CURRENCY;
            default -> Field.CURRENCY;
        };
    }

    /** As a person reads it; null when it is missing. */
    @Nullable String shown(Field field, @Nullable Window window, @Nullable String currency) {
        var value =
                switch (field.type()) {
                    case TEXT, CODE -> text(field);
                    case TEXTS -> texts(field).isEmpty() ? null : String.join(", ", texts(field));
                    case ID -> id(field);
                    case MONEY, NUMBER -> plain(number(field, window, currency), field.type());
                    case DATE -> date(field);
                    case FLAG -> flag(field);
                };
        return value == null ? null : value.toString();
    }

    private static @Nullable String plain(@Nullable BigDecimal number, FieldType type) {
        if (number == null) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        var decimals = Math.max(type == FieldType.MONEY ? 2 : 0, stripped.scale());
        return stripped.setScale(decimals).toPlainString();
    }
}
