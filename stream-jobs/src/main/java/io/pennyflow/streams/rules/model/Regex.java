package io.pennyflow.streams.rules.model;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/**
 * A regular expression of a rule. It is tried on the text as it is written, in any case, and takes
 * time that is linear in the text whatever it is.
 */
public final class Regex {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE;

    private Regex() {}

    /** Of an expression that has no fault. */
    public static Pattern compile(String expression) {
        return Pattern.compile(expression, FLAGS);
    }

    /** How many steps it is, when it has no fault: time for a letter, and memory. */
    public static int steps(String expression) {
        return (int) RegexSteps.of(expression);
    }

    /** What is wrong with it, as the end of a sentence; empty when nothing is. */
    public static Optional<String> fault(String expression) {
        if (expression.length() > Limits.REGEX_LENGTH_MAX) {
            return Optional.of("has more than %d characters".formatted(Limits.REGEX_LENGTH_MAX));
        }
        // Before it is compiled: counts of counts would take all memory there.
        if (RegexSteps.of(expression) > Limits.REGEX_STEPS_MAX) {
            return Optional.of("counts so much that it becomes too large");
        }
        try {
            compile(expression);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of("does not read: " + e.getDescription());
        }
    }
}
