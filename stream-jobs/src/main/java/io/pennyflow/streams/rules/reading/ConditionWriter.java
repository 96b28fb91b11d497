package io.pennyflow.streams.rules.reading;

import io.pennyflow.streams.rules.json.Json;
import io.pennyflow.streams.rules.model.Condition;
import io.pennyflow.streams.rules.model.Operand;
import io.pennyflow.streams.rules.model.Operator;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Conditions as JSON. */
final class ConditionWriter {
    private ConditionWriter() {}

    static Json json(Condition condition) {
        if (condition instanceof Condition.And and) {
            return new Json.Members(Map.of("and", all(and.of())));
        }
        if (condition instanceof Condition.Or or) {
            return new Json.Members(Map.of("or", all(or.of())));
        }
        if (condition instanceof Condition.Not not) {
            return new Json.Members(Map.of("not", json(not.of())));
        }
        return json((Condition.Leaf) condition);
    }

    private static Json all(List<Condition> conditions) {
        return new Json.Items(conditions.stream().map(ConditionWriter::json).toList());
    }

    private static Json json(Condition.Leaf leaf) {
        var members = new LinkedHashMap<String, Json>();
        members.put("field", new Json.Text(leaf.field().text()));
        var window = leaf.window();
        if (window != null) {
            members.put("same", new Json.Text(window.same().text()));
            members.put("days", new Json.Decimal(BigDecimal.valueOf(window.days())));
        }
        if (leaf.measure().absolute()) {
            members.put("absolute", new Json.Flag(true));
        }
        var currency = leaf.measure().currency();
        if (currency != null) {
            members.put("currency", new Json.Text(currency));
        }
        members.put("operator", new Json.Text(leaf.operator().text()));
        if (leaf.operator().arity() != Operator.Arity.NONE) {
            members.put("value", value(leaf));
        }
        return new Json.Members(members);
    }

    private static Json value(Condition.Leaf leaf) {
        if (leaf.operand() instanceof Operand.Flag flag) {
            return new Json.Flag(flag.of());
        }
        var values = values(leaf.operand());
        return leaf.operator().arity() == Operator.Arity.ONE
                ? values.get(0)
                : new Json.Items(values);
    }

    private static List<Json> values(Operand operand) {
        if (operand instanceof Operand.Texts texts) {
            return each(texts.of(), Function.identity());
        } else if (operand instanceof Operand.Ids ids) {
            return each(ids.of(), Object::toString);
        } else if (operand instanceof Operand.Numbers numbers) {
            return each(numbers.of(), BigDecimal::toPlainString);
        } else if (operand instanceof Operand.Dates dates) {
            return each(dates.of(), Object::toString);
        } else if (operand instanceof Operand.Weekdays days) {
            return each(days.of(), it -> it.name().toLowerCase(Locale.ROOT));
        } else if (operand instanceof Operand.MonthDays days) {
            return days.of().stream()
                    .map(it -> (Json) new Json.Decimal(BigDecimal.valueOf(it)))
                    .toList();
        }
        return List.of();
    }

    private static <T> List<Json> each(List<T> values, Function<T, String> text) {
        return values.stream().map(it -> (Json) new Json.Text(text.apply(it))).toList();
    }
}
