package io.pennyflow.streams.rules.evaluation;

import java.util.Optional;

/**
 * The longest run of letters and digits that every match of a regular expression has. It reads only
 * plain expressions and rather finds nothing than too much.
 */
final class RegexPiece {
    /** The letter s is none: without case, ſ matches it, which folds to itself. */
    private static final String LETTERS = "abcdefghijklmnopqrtuvwxyz0123456789";

    private static final String SHORT_ESCAPES = "bBdDwWsSAzntrfv.*+?()[]{}|^$/-\\";

    private static final String QUANTIFIERS = "*?{";
    private static final int SHORTEST = 2;

    private final String expression;
    private final StringBuilder run = new StringBuilder();
    private String longest = "";
    private int depth;

    private RegexPiece(String expression) {
        this.expression = expression;
    }

    static Optional<String> of(String expression) {
        var isPlain =
                !expression.contains("(?") && !expression.contains("\\Q") && !hasChoice(expression);
        return isPlain ? new RegexPiece(expression).find() : Optional.empty();
    }

    /** Somewhere; inside of a group it would do no harm, but who knows. */
    private static boolean hasChoice(String expression) {
        return expression.indexOf('|') >= 0;
    }

    private Optional<String> find() {
        for (var at = 0; at < expression.length(); at = next(at)) {
            var letter = Character.toLowerCase(expression.charAt(at));
            var following = at + 1 < expression.length() ? expression.charAt(at + 1) : ' ';
            if (depth > 0 || LETTERS.indexOf(letter) < 0) {
                end();
            } else if (QUANTIFIERS.indexOf(following) >= 0) {
                end();
            } else {
                run.append(letter);
                if (following == '+') {
                    end();
                }
            }
        }
        end();
        return longest.length() < SHORTEST ? Optional.empty() : Optional.of(longest);
    }

    /** Steps over escapes, classes and counts as a whole. */
    private int next(int at) {
        switch (expression.charAt(at)) {
            case '(' -> depth++;
            case ')' -> depth--;
            case '\\' -> {
                return escapeEnd(at);
            }
            case '[' -> {
                return classEnd(at);
            }
            case '{' -> {
                var end = expression.indexOf('}', at);
                return end < 0 ? at + 1 : end + 1;
            }
            default -> {
                return at + 1;
            }
        }
        return at + 1;
    }

    /** Of longer ones, such as \pL, \x41 or \x{41}, rather more than too few are stepped over. */
    private int escapeEnd(int at) {
        var end = at + 2;
        if (end > expression.length() || SHORT_ESCAPES.indexOf(expression.charAt(at + 1)) >= 0) {
            return end;
        }
        while (end < expression.length() && Character.isLetterOrDigit(expression.charAt(end))) {
            end++;
        }
        return end;
    }

    private int classEnd(int at) {
        var end = expression.indexOf(']', at + (expression.startsWith("^", at + 1) ? 3 : 2));
        var isSimple =
                end > 0
                        && expression.substring(at, end).indexOf('\\') < 0
                        && expression.indexOf('[', at + 1) < 0;
        if (isSimple) {
            return end + 1;
        }
        // What follows a class that is not understood is left out.
        return expression.length();
    }

    private void end() {
        if (run.length() > longest.length()) {
            longest = run.toString();
        }
        run.setLength(0);
    }
}
