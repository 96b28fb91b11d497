package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.rules.model.Operator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers from one to another, each end in it or not; null for no end.
 *
 * @param lowest in it when {@code withLowest}
 */
record Range(
        @Nullable BigDecimal lowest,
        boolean withLowest,
        @Nullable BigDecimal highest,
        boolean withHighest) {

    static Range of(Operator operator, List<BigDecimal> numbers) {
        var first = numbers.get(0);
        return switch (operator) {
            case EQUALS -> new Range(first, true, first, true);
            case LESS -> new Range(null, false, first, false);
            case AT_MOST -> new Range(null, false, first, true);
            case GREATER -> new Range(first, false, null, false);
            case AT_LEAST -> new Range(first, true, null, false);
            case BETWEEN -> new Range(first, true, numbers.get(1), true);
            default -> throw new IllegalArgumentException("No range: " + operator);
        };
    }

    boolean holds(BigDecimal number) {
        return isOver(lowest, number, withLowest) && isUnder(highest, number, withHighest);
    }

    /** The same numbers on the other side of zero. */
    Range mirrored() {
        var down = highest == null ? null : highest.negate();
        var up = lowest == null ? null : lowest.negate();
        return new Range(down, /* withLowest= */ withHighest, up, /* withHighest= */ withLowest);
    }

    private static boolean isOver(@Nullable BigDecimal end, BigDecimal number, boolean withEnd) {
        if (end == null) {
            return true;
        }
        var order = number.compareTo(end);
        return order > 0 || (withEnd && order == 0);
    }

    private static boolean isUnder(@Nullable BigDecimal end, BigDecimal number, boolean withEnd) {
        if (end == null) {
            return true;
        }
        var order = number.compareTo(end);
        return order < 0 || (withEnd && order == 0);
    }
}
