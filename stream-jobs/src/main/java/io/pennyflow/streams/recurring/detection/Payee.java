package io.pennyflow.streams.recurring.detection;

import io.pennyflow.streams.platform.text.Folding;
import java.util.regex.Pattern;

/**
 * Who is on the other side, as a person names it: known again in what statements write, which have
 * more to say (Stadtwerke Musterstadt GmbH) or less (the brand alone).
 *
 * @param words whole words between spaces
 */
public record Payee(String words) {
    /** A shorter name within a longer one is a coincidence. */
    private static final int NAME_MIN = 4;

    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static Payee of(String name) {
        return new Payee(words(name));
    }

    /** Whether what statements write is this one. */
    public boolean isNamed(String name) {
        var written = spaced(name);
        if (words.isBlank() || written.isBlank()) {
            return false;
        }
        var brand = words(name);
        return written.contains(words)
                || (brand.strip().length() >= NAME_MIN && words.contains(brand));
    }

    /** Numbers say little, unless they are the name: O2, 1&1. */
    private static String words(String name) {
        var words = spaced(Counterparty.words(name));
        return words.isBlank() ? spaced(name) : words;
    }

    private static String spaced(String text) {
        return " " + OTHERS.matcher(Folding.fold(text)).replaceAll(" ").strip() + " ";
    }
}
