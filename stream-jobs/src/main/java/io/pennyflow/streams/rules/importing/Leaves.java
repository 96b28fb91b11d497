package io.pennyflow.streams.rules.importing;

import io.pennyflow.streams.rules.model.Condition;
import io.pennyflow.streams.rules.model.Condition.Leaf;
import io.pennyflow.streams.rules.model.Condition.Measure;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Operand;
import io.pennyflow.streams.rules.model.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Conditions that translations often need. */
final class Leaves {
    private static final Measure UNSIGNED = new Measure(true, null);

    private Leaves() {}

    static Leaf text(Field field, Operator operator, String value) {
        return new Leaf(field, operator, new Operand.Texts(List.of(value)));
    }

    static Leaf texts(Field field, List<String> values) {
        return values.size() == 1
                ? text(field, Operator.IS, values.get(0))
                : new Leaf(field, Operator.ONE_OF, new Operand.Texts(values));
    }

    static Leaf ids(Field field, List<UUID> values) {
        var operator = values.size() == 1 ? Operator.IS : Operator.ONE_OF;
        return new Leaf(field, operator, new Operand.Ids(values));
    }

    static Leaf empty(Field field) {
        return new Leaf(field, Operator.EMPTY, new Operand.None());
    }

    static Leaf notEmpty(Field field) {
        return new Leaf(field, Operator.NOT_EMPTY, new Operand.None());
    }

    static Leaf direction(String inOrOut) {
        return text(Field.DIRECTION, Operator.IS, inOrOut);
    }

    static Leaf flag(Field field, boolean value) {
        return new Leaf(field, Operator.IS, new Operand.Flag(value));
    }

    static Leaf date(Field field, Operator operator, LocalDate... days) {
        return new Leaf(field, operator, new Operand.Dates(List.of(days)));
    }

    static Leaf money(Field field, Operator operator, BigDecimal... numbers) {
        return new Leaf(field, operator, new Operand.Numbers(List.of(numbers)));
    }

    static Leaf unsigned(Field field, Operator operator, BigDecimal... numbers) {
        var operand = new Operand.Numbers(List.of(numbers));
        return new Leaf(field, operator, operand, UNSIGNED, null);
    }

    static Condition both(Condition one, Condition other) {
        return new Condition.And(List.of(one, other));
    }

    static Condition either(Condition one, Condition other) {
        return new Condition.Or(List.of(one, other));
    }
}
