package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Condition.Leaf;
import io.pennyflow.streams.rules.model.Operand;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What a leaf asks of a date that is there. */
@FunctionalInterface
interface DateQuestion {

    boolean holds(LocalDate date);

    static Question of(Leaf leaf) {
        var field = leaf.field();
        var question = questionOf(leaf);
        return seen -> {
            var date = seen.date(field);
            return date != null && question.holds(date);
        };
    }

    private static DateQuestion questionOf(Leaf leaf) {
        return switch (leaf.operator()) {
            case DAY_OF_MONTH -> {
                var days = Set.copyOf(((Operand.MonthDays) leaf.operand()).of());
                yield date -> days.contains(date.getDayOfMonth());
            }
            case WEEKDAY -> {
                var days = EnumSet.copyOf(((Operand.Weekdays) leaf.operand()).of());
                yield date -> days.contains(date.getDayOfWeek());
            }
            case LAST_DAY_OF_MONTH -> date -> date.getDayOfMonth() == date.lengthOfMonth();
            default -> compared(leaf);
        };
    }

    private static DateQuestion compared(Leaf leaf) {
        var dates = ((Operand.Dates) leaf.operand()).of();
        var first = dates.get(0);
        var last = dates.get(dates.size() - 1);
        return switch (leaf.operator()) {
            case ON -> date -> date.equals(first);
            case BEFORE -> date -> date.isBefore(first);
            case AFTER -> date -> date.isAfter(first);
            case BETWEEN -> date -> !date.isBefore(first) && !date.isAfter(last);
            default -> throw new IllegalArgumentException("No question of dates: " + leaf);
        };
    }
}
