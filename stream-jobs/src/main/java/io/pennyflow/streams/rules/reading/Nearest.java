package io.pennyflow.streams.rules.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** The word that somebody meant, told by what they wrote. */
public final class Nearest {
    /** Letters that may be wrong. */
    private static final int EDITS_MAX = 3;

    private Nearest() {}

    /** A sentence that offers the likeliest word, or all of them. */
    public static String remedy(String written, Collection<String> words) {
        var shortened = written.substring(0, Math.min(written.length(), 50));
        return words.stream()
                .filter(it -> edits(shortened, it) <= Math.min(EDITS_MAX, it.length() / 2))
                .min(Comparator.comparingInt(it -> edits(shortened, it)))
                .map("Did you mean \"%s\"?"::formatted)
                .orElseGet(() -> "Use one of " + String.join(", ", words) + ".");
    }

    private static int edits(String one, String other) {
        var left = plain(one);
        var right = plain(other);
        var costs = new int[right.length() + 1];
        for (var column = 0; column <= right.length(); column++) {
            costs[column] = column;
        }
        for (var row = 1; row <= left.length(); row++) {
            var diagonal = costs[0];
            costs[0] = row;
            for (var column = 1; column <= right.length(); column++) {
                var isSame = left.charAt(row - 1) == right.charAt(column - 1);
                var replaced = diagonal + (isSame ? 0 : 1);
                diagonal = costs[column];
                costs[column] = Math.min(replaced, 1 + Math.min(costs[column], costs[column - 1]));
            }
        }
        return costs[right.length()];
    }

    /** Case, hyphens and underscores are what people mistake most. */
    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }
}
