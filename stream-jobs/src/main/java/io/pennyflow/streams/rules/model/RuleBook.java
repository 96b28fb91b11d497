package io.pennyflow.streams.rules.model;

import java.util.List;

/**
 * All rules of a tenant in the order they apply; a later one sees what an earlier one did, and has
 * the last word. Hence rules of the household stand before those of a person.
 */
public record RuleBook(List<RuleGroup> groups) {
    /** Of the format; a change that older readers would misread has the next. */
    public static final int VERSION = 1;

    public static final RuleBook EMPTY = new RuleBook(List.of());

    public RuleBook {
        groups = List.copyOf(groups);
    }
}
