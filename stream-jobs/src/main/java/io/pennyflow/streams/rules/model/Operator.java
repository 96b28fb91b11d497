package io.pennyflow.streams.rules.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a leaf compares what a transaction has with what the rule says. */
public enum Operator {
    IS(Arity.ONE),
    CONTAINS(Arity.ONE),
    STARTS(Arity.ONE),
    ENDS(Arity.ONE),
    ONE_OF(Arity.MANY),
    REGEX(Arity.ONE),
    EMPTY(Arity.NONE),
    NOT_EMPTY(Arity.NONE),
    EQUALS(Arity.ONE),
    LESS(Arity.ONE),
    AT_MOST(Arity.ONE),
    GREATER(Arity.ONE),
    AT_LEAST(Arity.ONE),
    /** Both ends belong to it. */
    BETWEEN(Arity.TWO),
    ON(Arity.ONE),
    BEFORE(Arity.ONE),
    AFTER(Arity.ONE),
    DAY_OF_MONTH(Arity.MANY),
    WEEKDAY(Arity.MANY),
    LAST_DAY_OF_MONTH(Arity.NONE);

    /** How many values an operator is given. */
    public enum Arity {
        NONE,
        ONE,
        TWO,
        MANY
    }

    private final Arity arity;
    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    Operator(Arity arity) {
        this.arity = arity;
    }

    public Arity arity() {
        return arity;
    }

    /** As it stands in JSON, such as one-of. */
    public String text() {
        return text;
    }

    public static Optional<Operator> of(String text) {
        return Arrays.stream(values()).filter(it -> it.text.equals(text)).findFirst();
    }
}
