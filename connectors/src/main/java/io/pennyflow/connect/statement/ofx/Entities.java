package io.pennyflow.connect.statement.ofx;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The few entities OFX knows; any other ampersand is a plain one, as in {@code AT&T}. */
final class Entities {
    private static final int LONGEST = 10;
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private Entities() {}

    /** Takes the entity whose ampersand was just taken and gives its text. */
    static String take(OfxTokens tokens) {
        var ahead = tokens.ahead(LONGEST);
        var end = ahead.indexOf(';');
        if (end <= 0) {
            return "&";
        }
        var name = ahead.substring(0, end);
        var known = name.startsWith("#") ? numbered(name.substring(1)) : NAMED.get(name);
        if (known == null) {
            return "&";
        }
        tokens.skip(end + 1);
        return known;
    }

    private static @Nullable String numbered(String number) {
        try {
            var hex = number.startsWith("x") || number.startsWith("X");
            var code = hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
            return Character.isValidCodePoint(code) && code >= ' ' ? Character.toString(code) : " ";
        } catch (NumberFormatException e) {
            return null; // Not a number after all, so not an entity.
        }
    }
}
