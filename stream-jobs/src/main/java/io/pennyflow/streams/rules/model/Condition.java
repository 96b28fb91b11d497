package io.pennyflow.streams.rules.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a rule applies: leaves under and, or and not. */
public sealed interface Condition {

    /** All of at least one. */
    record And(List<Condition> of) implements Condition {
        public And {
            of = List.copyOf(of);
        }
    }

    /** One of at least one. */
    record Or(List<Condition> of) implements Condition {
        public Or {
            of = List.copyOf(of);
        }
    }

    record Not(Condition of) implements Condition {}

    /**
     * One question. It does not hold of what is missing, whatever it asks but {@code empty}.
     *
     * @param measure how money is taken before it is compared
     * @param window of a window's sum or count alone
     */
    record Leaf(
            Field field,
            Operator operator,
            Operand operand,
            Measure measure,
            @Nullable Window window)
            implements Condition {

        public Leaf(Field field, Operator operator, Operand operand) {
            this(field, operator, operand, Measure.PLAIN, null);
        }
    }

    /**
     * How money is taken.
     *
     * @param absolute without its sign
     * @param currency converted into it at the rate of the booking day; null for its own
     */
    record Measure(boolean absolute, @Nullable String currency) {
        public static final Measure PLAIN = new Measure(false, null);
    }
}
