package io.pennyflow.streams.rules.model;

import static io.pennyflow.streams.rules.model.Operator.*;

import java.util.List;

/** What a field holds, and the operators that fit it. */
public enum FieldType {
    /** Words of people and banks: compared without case, accents and runs of spaces. */
    TEXT(IS, CONTAINS, STARTS, ENDS, ONE_OF, REGEX, EMPTY, NOT_EMPTY),
    /** Several texts: a leaf holds when it holds for one of them. */
    TEXTS(IS, CONTAINS, STARTS, ENDS, ONE_OF, REGEX, EMPTY, NOT_EMPTY),
    /** A code of ours or of a standard: compared without case. */
    CODE(IS, STARTS, ONE_OF, EMPTY, NOT_EMPTY),
    ID(IS, ONE_OF, EMPTY, NOT_EMPTY),
    /** An amount in a currency: {@code absolute} and {@code currency} fit it. */
    MONEY(EQUALS, LESS, AT_MOST, GREATER, AT_LEAST, BETWEEN, EMPTY, NOT_EMPTY),
    NUMBER(EQUALS, LESS, AT_MOST, GREATER, AT_LEAST, BETWEEN, EMPTY, NOT_EMPTY),
    DATE(ON, BEFORE, AFTER, BETWEEN, DAY_OF_MONTH, WEEKDAY, LAST_DAY_OF_MONTH, EMPTY, NOT_EMPTY),
    FLAG(IS);

    // Unmodifiable, which a list cannot say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Operator> operators;

    FieldType(Operator... operators) {
        this.operators = List.of(operators);
    }

    /** In the order people think of them. */
    public List<Operator> operators() {
        return operators;
    }
}
