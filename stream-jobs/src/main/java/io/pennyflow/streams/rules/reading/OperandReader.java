package io.pennyflow.streams.rules.reading;

import io.pennyflow.schemas.taxonomy.Taxonomy;
import io.pennyflow.streams.platform.text.Folding;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.FieldType;
import io.pennyflow.streams.rules.model.Limits;
import io.pennyflow.streams.rules.model.Operand;
import io.pennyflow.streams.rules.model.Operator;
import io.pennyflow.streams.rules.model.Regex;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The value of a leaf as its field and operator want it. */
final class OperandReader {
    private static final int MONEY_DIGITS = 15;
    private static final int MONEY_DECIMALS = 4;
    private static final int NUMBER_DIGITS = 18;
    private static final int NUMBER_DECIMALS = 10;
    private static final int MONTH_DAYS_MAX = 31;
    private static final List<String> WEEKDAYS =
            Arrays.stream(DayOfWeek.values())
                    .map(it -> it.name().toLowerCase(Locale.ROOT))
                    .toList();

    private final Field field;
    private final Operator operator;
    private final CategoryCheck categories;
    private final RegexBudget budget;

    OperandReader(Field field, Operator operator, CategoryCheck categories, RegexBudget budget) {
        this.field = field;
        this.operator = operator;
        this.categories = categories;
        this.budget = budget;
    }

    @Nullable Operand read(Members leaf) {
        if (operator.arity() == Operator.Arity.NONE) {
            return new Operand.None();
        }
        var value = leaf.need("value");
        return value == null ? null : read(value);
    }

    private @Nullable Operand read(Node value) {
        if (field.type() == FieldType.FLAG) {
            var flag = value.flag();
            return flag == null ? null : new Operand.Flag(flag);
        }
        var values = values(value);
        if (values == null) {
            return null;
        }
        return switch (field.type()) {
            case TEXT, TEXTS, CODE -> texts(values);
            case ID -> all(values, Node::id, Operand.Ids::new);
            case MONEY -> numbers(value, values, MONEY_DIGITS, MONEY_DECIMALS);
            case NUMBER -> numbers(value, values, NUMBER_DIGITS, NUMBER_DECIMALS);
            case DATE -> dates(value, values);
            case FLAG -> throw new IllegalStateException("Read above.");
        };
    }

    private @Nullable List<Node> values(Node value) {
        return switch (operator.arity()) {
            case ONE -> List.of(value);
            case TWO -> value.items(2, 2);
            case MANY -> many(value);
            case NONE -> List.of();
        };
    }

    private static @Nullable List<Node> many(Node value) {
        var values = value.each();
        if (values.isEmpty() || values.size() > Limits.VALUES_MAX) {
            value.fault(
                    "The list has %d values.".formatted(values.size()),
                    "Give it 1 to %d.".formatted(Limits.VALUES_MAX));
            return null;
        }
        return values;
    }

    private @Nullable Operand texts(List<Node> values) {
        return all(
                values, operator == Operator.REGEX ? this::regex : this::text, Operand.Texts::new);
    }

    private @Nullable String regex(Node value) {
        var expression = value.text(Limits.REGEX_LENGTH_MAX);
        var fault = expression == null ? null : Regex.fault(expression).orElse(null);
        if (fault == null) {
            return expression != null && budget.allows(value, expression) ? expression : null;
        }
        value.fault(
                "The regular expression " + fault + ".",
                "Write it in RE2 syntax: no references back, no looking around.");
        return null;
    }

    private @Nullable String text(Node value) {
        var text = value.text(Limits.TEXT_LENGTH_MAX);
        if (text != null && Folding.fold(text).isBlank()) {
            value.fault("The text has nothing to compare.", "Use the operator empty.");
            return null;
        }
        return text != null && operator != Operator.STARTS && !isNamed(text, value) ? null : text;
    }

    /** Whether there is what the text names, where only some texts name something. */
    private boolean isNamed(String text, Node value) {
        if (field == Field.DIRECTION && !List.of("in", "out").contains(text)) {
            value.fault("There is no direction \"%s\".".formatted(text), "Write in or out.");
            return false;
        }
        var isCategory = field == Field.CATEGORY || field == Field.RUNNER_UP;
        return !isCategory
                || text.equals(Taxonomy.UNCATEGORIZED)
                || categories.isKnown(text, value);
    }

    private @Nullable Operand numbers(Node value, List<Node> values, int digits, int decimals) {
        var numbers = all(values, it -> it.decimal(digits, decimals), Operand.Numbers::new);
        return numbers == null || isOrdered(value, ((Operand.Numbers) numbers).of())
                ? numbers
                : null;
    }

    private @Nullable Operand dates(Node value, List<Node> values) {
        if (operator == Operator.DAY_OF_MONTH) {
            return all(values, OperandReader::monthDay, Operand.MonthDays::new);
        }
        if (operator == Operator.WEEKDAY) {
            return all(values, OperandReader::weekday, Operand.Weekdays::new);
        }
        var dates = all(values, Node::date, Operand.Dates::new);
        return dates == null || isOrdered(value, ((Operand.Dates) dates).of()) ? dates : null;
    }

    private static @Nullable Integer monthDay(Node value) {
        var day = value.decimal(2, 0);
        if (day == null) {
            return null;
        }
        if (day.signum() <= 0 || day.compareTo(BigDecimal.valueOf(MONTH_DAYS_MAX)) > 0) {
            value.fault("No month has such a day.", "Write 1 to 31.");
            return null;
        }
        return day.intValueExact();
    }

    private static @Nullable DayOfWeek weekday(Node value) {
        var day = value.text(Limits.TEXT_LENGTH_MAX);
        if (day == null) {
            return null;
        }
        var number = WEEKDAYS.indexOf(day.toLowerCase(Locale.ROOT));
        if (number < 0) {
            value.fault(
                    "There is no weekday \"%s\".".formatted(day), Nearest.remedy(day, WEEKDAYS));
            return null;
        }
        return DayOfWeek.of(number + 1);
    }

    private static <T extends Comparable<? super T>> boolean isOrdered(Node value, List<T> ends) {
        if (ends.size() < 2 || ends.get(0).compareTo(ends.get(1)) <= 0) {
            return true;
        }
        value.fault("The first of both is the greater one.", "Put the smaller one first.");
        return false;
    }

    /** Null when one of them is wrong; all of them are read, so that all faults are told. */
    private static <T> @Nullable Operand all(
            List<Node> values,
            Function<Node, @Nullable T> read,
            Function<List<T>, Operand> operand) {
        var all = new ArrayList<T>();
        for (var value : values) {
            var one = read.apply(value);
            if (one != null) {
                all.add(one);
            }
        }
        return all.size() == values.size() ? operand.apply(all) : null;
    }
}
