package io.pennyflow.streams.rules.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How many steps a regular expression becomes when its counts are written out; rather too many. */
final class RegexSteps {
    private static final Pattern COUNT = Pattern.compile("\\{([0-9]{1,9})(,([0-9]{0,9}))?}");

    private final String expression;
    private final Matcher count;
    private final Deque<Long> outer = new ArrayDeque<>();
    private long sequence;
    private long last;
    private int at;

    private RegexSteps(String expression) {
        this.expression = expression;
        this.count = COUNT.matcher(expression);
    }

    static long of(String expression) {
        var steps = new RegexSteps(expression);
        while (steps.at < expression.length()
                && steps.sequence + steps.last <= Limits.REGEX_STEPS_MAX) {
            steps.next();
        }
        while (!steps.outer.isEmpty()) {
            steps.close();
        }
        return steps.sequence + steps.last;
    }

    private void next() {
        switch (expression.charAt(at)) {
            case '\\' -> escape();
            case '[' -> characterClass();
            case '(' -> open();
            case ')' -> {
                close();
                at++;
            }
            case '{' -> repeat();
            default -> atom(at + 1);
        }
    }

    private void atom(int end) {
        sequence += last;
        last = 1;
        at = end;
    }

    private void escape() {
        var isQuote = expression.startsWith("\\Q", at);
        if (!isQuote) {
            atom(at + 2);
            return;
        }
        var end = expression.indexOf("\\E", at);
        var until = end < 0 ? expression.length() : end;
        sequence += last + until - at;
        last = 1;
        at = until + 2;
    }

    /** A bracket right after the first one, or after a caret, is one of the class. */
    private void characterClass() {
        var inside = expression.startsWith("^", at + 1) ? at + 2 : at + 1;
        var end = inside + 1;
        while (end < expression.length() && expression.charAt(end) != ']') {
            end += expression.charAt(end) == '\\' ? 2 : 1;
        }
        // Classes in a class, such as [[:alpha:]], end in a bracket that counts as one step more.
        atom(end < expression.length() ? end + 1 : at + 1);
    }

    private void open() {
        outer.push(sequence + last);
        sequence = 0;
        last = 0;
        at++;
    }

    private void close() {
        if (outer.isEmpty()) {
            return;
        }
        last += sequence + 2;
        sequence = outer.pop();
    }

    private void repeat() {
        if (!count.find(at) || count.start() != at) {
            atom(at + 1);
            return;
        }
        var least = Long.parseLong(count.group(1));
        var most = count.group(3);
        var times = most == null ? least : most.isEmpty() ? least + 1 : Long.parseLong(most);
        last = Math.min(last * Math.max(1, times), Limits.REGEX_STEPS_MAX + 1L);
        at = count.end();
    }
}
