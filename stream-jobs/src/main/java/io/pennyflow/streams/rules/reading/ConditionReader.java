package io.pennyflow.streams.rules.reading;

import io.pennyflow.streams.rules.model.Condition;
import io.pennyflow.streams.rules.model.Condition.Measure;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.FieldType;
import io.pennyflow.streams.rules.model.Limits;
import io.pennyflow.streams.rules.model.Operator;
import io.pennyflow.streams.rules.model.Window;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The condition of one rule. */
final class ConditionReader {
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final List<String> FIELDS =
            Arrays.stream(Field.values()).map(Field::text).toList();
    private static final List<String> SAMES =
            Arrays.stream(Window.Same.values()).map(Window.Same::text).toList();

    private final CategoryCheck categories;
    private final RegexBudget budget;
    private int nodes;

    ConditionReader(CategoryCheck categories, RegexBudget budget) {
        this.categories = categories;
        this.budget = budget;
    }

    @Nullable Condition read(Node node) {
        return read(node, 1);
    }

    private @Nullable Condition read(Node node, int depth) {
        if (isTooLarge(node, depth)) {
            return null;
        }
        var members = node.members("a condition");
        if (members == null) {
            return null;
        }
        if (members.has("and")) {
            return several(members, "and", depth, Condition.And::new);
        }
        if (members.has("or")) {
            return several(members, "or", depth, Condition.Or::new);
        }
        return members.has("not") ? not(members, depth) : leaf(members);
    }

    /** Says the first node too many only: one fault, not thousands. */
    private boolean isTooLarge(Node node, int depth) {
        nodes++;
        if (nodes == Limits.NODES_MAX + 1) {
            node.fault(
                    "The rule has more than %d conditions.".formatted(Limits.NODES_MAX),
                    "Use one-of, or make several rules of it.");
        }
        if (depth == Limits.DEPTH_MAX + 1) {
            node.fault(
                    "Conditions are more than %d deep here.".formatted(Limits.DEPTH_MAX),
                    "Say it in fewer levels.");
        }
        return nodes > Limits.NODES_MAX || depth > Limits.DEPTH_MAX;
    }

    private @Nullable Condition several(
            Members members, String name, int depth, Function<List<Condition>, Condition> of) {
        var list = members.need(name);
        members.close();
        var items = list == null ? null : list.items(1, Limits.NODES_MAX);
        if (items == null) {
            return null;
        }
        var conditions = new ArrayList<Condition>();
        for (var item : items) {
            if (nodes > Limits.NODES_MAX) {
                return null;
            }
            var condition = read(item, depth + 1);
            if (condition != null) {
                conditions.add(condition);
            }
        }
        return conditions.size() == items.size() ? of.apply(conditions) : null;
    }

    private @Nullable Condition not(Members members, int depth) {
        var inner = members.need("not");
        members.close();
        var condition = inner == null ? null : read(inner, depth + 1);
        return condition == null ? null : new Condition.Not(condition);
    }

    private @Nullable Condition leaf(Members leaf) {
        var field = field(leaf);
        if (field == null) {
            return null;
        }
        var operator = operator(leaf, field);
        var operand = operator == null ? null : operands(field, operator).read(leaf);
        var measure = field.type() == FieldType.MONEY ? measure(leaf) : Measure.PLAIN;
        var window = field.isWindow() ? window(leaf) : null;
        if (operator != null) {
            leaf.close();
        }
        return operator == null || operand == null || measure == null
                ? null
                : new Condition.Leaf(field, operator, operand, measure, window);
    }

    private OperandReader operands(Field field, Operator operator) {
        return new OperandReader(field, operator, categories, budget);
    }

    private static @Nullable Field field(Members leaf) {
        var node = leaf.need("field");
        var text = node == null ? null : node.text(Limits.TEXT_LENGTH_MAX);
        var field = text == null ? null : Field.of(text).orElse(null);
        if (node != null && text != null && field == null) {
            node.fault("There is no field \"%s\".".formatted(text), Nearest.remedy(text, FIELDS));
        }
        return field;
    }

    private static @Nullable Operator operator(Members leaf, Field field) {
        var node = leaf.need("operator");
        var text = node == null ? null : node.text(Limits.TEXT_LENGTH_MAX);
        var operator = text == null ? null : Operator.of(text).orElse(null);
        var fitting = field.type().operators();
        if (node != null && text != null && !(operator != null && fitting.contains(operator))) {
            node.fault(
                    "The operator \"%s\" does not fit %s.".formatted(text, field.text()),
                    Nearest.remedy(text, fitting.stream().map(Operator::text).toList()));
            return null;
        }
        return operator;
    }

    private static @Nullable Measure measure(Members leaf) {
        var absolute = leaf.flag("absolute", false);
        var node = leaf.find("currency");
        if (node == null) {
            return new Measure(absolute, null);
        }
        var currency = node.text(Limits.TEXT_LENGTH_MAX);
        if (currency == null) {
            return null;
        }
        if (!CURRENCY.matcher(currency).matches()) {
            node.fault(
                    "\"%s\" is no currency.".formatted(currency),
                    "Write its ISO 4217 code in capitals, such as EUR.");
            return null;
        }
        return new Measure(absolute, currency);
    }

    private static @Nullable Window window(Members leaf) {
        var same = same(leaf);
        var node = leaf.need("days");
        var days = node == null ? null : node.decimal(9, 0);
        if (node == null || days == null || same == null) {
            return null;
        }
        if (days.signum() <= 0 || days.compareTo(BigDecimal.valueOf(Window.DAYS_MAX)) > 0) {
            node.fault(
                    "A window cannot have so many days.",
                    "Write 1 to %d.".formatted(Window.DAYS_MAX));
            return null;
        }
        return new Window(same, days.intValueExact());
    }

    private static Window.@Nullable Same same(Members leaf) {
        var node = leaf.need("same");
        var text = node == null ? null : node.text(Limits.TEXT_LENGTH_MAX);
        var same = text == null ? null : Window.Same.of(text).orElse(null);
        if (node != null && text != null && same == null) {
            node.fault(
                    "A window cannot go by \"%s\".".formatted(text), Nearest.remedy(text, SAMES));
        }
        return same;
    }
}
