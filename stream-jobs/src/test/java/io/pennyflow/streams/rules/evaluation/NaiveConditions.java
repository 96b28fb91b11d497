package io.pennyflow.streams.rules.evaluation;

import com.google.re2j.Pattern;
import io.pennyflow.streams.rules.model.Condition;
import io.pennyflow.streams.rules.model.Field;
import io.pennyflow.streams.rules.model.Operand;
import io.pennyflow.streams.rules.model.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions as docs/rules.md tells them, in the plainest way: each text folded anew, no index. */
final class NaiveConditions {
    private static final Map<String, String> FOLDED =
            Map.of(
                    "ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "é", "e", "æ", "ae", "'", "", "’",
                    "");

    private final MapSubject subject;

    NaiveConditions(MapSubject subject) {
        this.subject = subject;
    }

    boolean holds(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.of().stream().map(this::holds).reduce(true, Boolean::logicalAnd);
        }
        if (condition instanceof Condition.Or or) {
            return or.of().stream().map(this::holds).reduce(false, Boolean::logicalOr);
        }
        if (condition instanceof Condition.Not not) {
            return !holds(not.of());
        }
        return holds((Condition.Leaf) condition);
    }

    private boolean holds(Condition.Leaf leaf) {
        return switch (leaf.field().type()) {
            case TEXT -> ofTexts(leaf, texts(subject.text(leaf.field())));
            case TEXTS -> ofTexts(leaf, subject.texts(leaf.field()));
            case CODE -> ofCode(leaf, code(leaf.field()));
            case ID -> ofId(leaf);
            case MONEY, NUMBER -> ofNumber(leaf, number(leaf));
            case DATE -> ofDate(leaf, subject.date(leaf.field()));
            case FLAG -> subject.flag(leaf.field()) == ((Operand.Flag) leaf.operand()).of();
        };
    }

    private static List<String> texts(@Nullable String text) {
        return text == null || fold(text).isEmpty() ? List.of() : List.of(text);
    }

    private static boolean ofTexts(Condition.Leaf leaf, List<String> texts) {
        return switch (leaf.operator()) {
            case EMPTY -> texts.isEmpty();
            case NOT_EMPTY -> !texts.isEmpty();
            default -> texts.stream().anyMatch(it -> ofText(leaf, it));
        };
    }

    private static boolean ofText(Condition.Leaf leaf, String written) {
        var values = ((Operand.Texts) leaf.operand()).of();
        var text = fold(written);
        var value = fold(values.get(0));
        return switch (leaf.operator()) {
            case IS -> text.equals(value);
            case CONTAINS -> text.contains(value);
            case STARTS -> text.startsWith(value);
            case ENDS -> text.endsWith(value);
            case ONE_OF -> values.stream().anyMatch(it -> fold(it).equals(text));
            default -> Pattern.compile("(?i)" + values.get(0)).matcher(written).find();
        };
    }

    private static String fold(String text) {
        var folded = text.toLowerCase(Locale.ROOT);
        for (var letter : FOLDED.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return folded.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    @Nullable String code(Field field) {
        if (field != Field.DIRECTION) {
            return subject.text(field);
        }
        var amount = subject.number(Field.AMOUNT);
        var sign = amount == null ? 0 : amount.signum();
        return sign == 0 ? null : sign > 0 ? "in" : "out";
    }

    private static boolean ofCode(Condition.Leaf leaf, @Nullable String code) {
        if (leaf.operator() == Operator.EMPTY || leaf.operator() == Operator.NOT_EMPTY) {
            return (code == null) == (leaf.operator() == Operator.EMPTY);
        }
        var values = ((Operand.Texts) leaf.operand()).of();
        return code != null
                && values.stream()
                        .map(it -> it.toLowerCase(Locale.ROOT))
                        .anyMatch(
                                it ->
                                        leaf.operator() == Operator.STARTS
                                                ? code.toLowerCase(Locale.ROOT).startsWith(it)
                                                : code.toLowerCase(Locale.ROOT).equals(it));
    }

    private boolean ofId(Condition.Leaf leaf) {
        var id = subject.id(leaf.field());
        return switch (leaf.operator()) {
            case EMPTY -> id == null;
            case NOT_EMPTY -> id != null;
            default -> ((Operand.Ids) leaf.operand()).of().stream().anyMatch(it -> it.equals(id));
        };
    }

    private @Nullable BigDecimal number(Condition.Leaf leaf) {
        var window = leaf.window();
        var number =
                window == null
                        ? subject.number(leaf.field())
                        : leaf.field() == Field.WINDOW_SUM
                                ? RandomTransactions.WINDOWS.sum(subject, window)
                                : RandomTransactions.WINDOWS.count(subject, window);
        var currency = leaf.measure().currency();
        if (number != null && currency != null) {
            var isBase = leaf.field() == Field.BASE_AMOUNT || leaf.field() == Field.WINDOW_SUM;
            var isOriginal = leaf.field() == Field.ORIGINAL_AMOUNT;
            var own =
                    subject.text(
                            isBase
                                    ? Field.BASE_CURRENCY
                                    : isOriginal ? Field.ORIGINAL_CURRENCY : Field.CURRENCY);
            var day = subject.date(Field.BOOKED_ON);
            if (own == null || day == null) {
                return null;
            }
            return own.equals(currency)
                    ? number
                    : RandomTransactions.RATES.convert(number, own, currency, day);
        }
        return number;
    }

    private static boolean ofNumber(Condition.Leaf leaf, @Nullable BigDecimal signed) {
        if (leaf.operator() == Operator.EMPTY || leaf.operator() == Operator.NOT_EMPTY) {
            return (signed == null) == (leaf.operator() == Operator.EMPTY);
        }
        if (signed == null) {
            return false;
        }
        var number = leaf.measure().absolute() ? signed.abs() : signed;
        var values = ((Operand.Numbers) leaf.operand()).of();
        var order = number.compareTo(values.get(0));
        return switch (leaf.operator()) {
            case EQUALS -> order == 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
            default -> order >= 0 && number.compareTo(values.get(1)) <= 0;
        };
    }

    private static boolean ofDate(Condition.Leaf leaf, @Nullable LocalDate date) {
        if (date == null) {
            return leaf.operator() == Operator.EMPTY;
        }
        return switch (leaf.operator()) {
            case EMPTY -> false;
            case NOT_EMPTY -> true;
            case LAST_DAY_OF_MONTH -> date.with(TemporalAdjusters.lastDayOfMonth()).equals(date);
            case DAY_OF_MONTH ->
                    ((Operand.MonthDays) leaf.operand()).of().contains(date.getDayOfMonth());
            case WEEKDAY -> ((Operand.Weekdays) leaf.operand()).of().contains(date.getDayOfWeek());
            default -> isBetween(leaf, date.toEpochDay());
        };
    }

    private static boolean isBetween(Condition.Leaf leaf, long day) {
        var days =
                ((Operand.Dates) leaf.operand()).of().stream().map(LocalDate::toEpochDay).toList();
        return switch (leaf.operator()) {
            case ON -> day == days.get(0);
            case BEFORE -> day < days.get(0);
            case AFTER -> day > days.get(0);
            default -> days.get(0) <= day && day <= days.get(1);
        };
    }
}
