package io.pennyflow.streams.rules.reading;

import io.pennyflow.streams.rules.model.Limits;
import io.pennyflow.streams.rules.model.Regex;
import org.jspecify.annotations.Nullable;

/** How large the regular expressions of a rule, and of its book, may still become together. */
final class RegexBudget {
    private final String owner;
    private final @Nullable RegexBudget outer;
    private int left;

    private RegexBudget(String owner, int left, @Nullable RegexBudget outer) {
        this.owner = owner;
        this.left = left;
        this.outer = outer;
    }

    static RegexBudget ofBook() {
        return new RegexBudget("the book", Limits.BOOK_REGEX_STEPS_MAX, null);
    }

    RegexBudget ofRule() {
        return new RegexBudget("the rule", Limits.RULE_REGEX_STEPS_MAX, this);
    }

    /** Says so at the first expression that is too much. */
    boolean allows(Node node, String expression) {
        return take(node, Regex.steps(expression));
    }

    private boolean take(Node node, int steps) {
        if (left >= 0 && steps > left) {
            node.fault(
                    "The regular expressions of %s are too large together.".formatted(owner),
                    "Use contains or one-of where nothing else is needed.");
            left = -1;
        }
        left = left < 0 ? left : left - steps;
        return left >= 0 && (outer == null || outer.take(node, steps));
    }
}
