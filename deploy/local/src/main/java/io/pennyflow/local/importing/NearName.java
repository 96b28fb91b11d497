package io.pennyflow.local.importing;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
final class NearName {
    private static final int LETTERS_WRONG_MAX = 2;

    private NearName() {}

    /** One that differs in a letter or two, and in less than half of them. */
    static Optional<String> of(String typed, Collection<String> names) {
        return names.stream().filter(it -> isNear(lower(typed), lower(it))).findFirst();
    }

    private static boolean isNear(String one, String other) {
        var wrong = distance(one, other);
        return wrong <= LETTERS_WRONG_MAX && 2 * wrong < Math.min(one.length(), other.length());
    }

    /** Letters to be put in, left out or changed. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.length(); j++) {
                var changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
