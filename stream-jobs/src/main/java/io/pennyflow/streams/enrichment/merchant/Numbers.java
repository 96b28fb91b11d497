package io.pennyflow.streams.enrichment.merchant;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Numbers of stores, cards and receipts, which say nothing of merchant and category: texts that
 * differ in them alone are made equal, so that what followed from one follows from the other.
 * Numbers that are part of a name stay as they are.
 */
final class Numbers {
    /** Shorter ones may begin a name; see {@link MerchantName#isNumber}. */
    static final int DIGITS_MIN = 3;

    /** Stands for any; no name has it. */
    private static final String ANY = "00000000";

    private final Set<String> named;

    Numbers(Collection<Alias> names) {
        this.named =
                names.stream()
                        .flatMap(it -> it.words().stream())
                        .filter(it -> it.chars().allMatch(Numbers::isDigit))
                        .collect(Collectors.toUnmodifiableSet());
        if (named.contains(ANY)) {
            throw new IllegalArgumentException("A brand is called " + ANY + ".");
        }
    }

    /** The same text when it holds no such number. */
    String settled(String text) {
        StringBuilder settled = null;
        var copied = 0;
        var at = 0;
        while (at < text.length()) {
            var until = wordEnd(text, at);
            if (isAny(text, at, until)) {
                settled = settled == null ? new StringBuilder(text.length() + 8) : settled;
                settled.append(text, copied, at).append(ANY);
                copied = until;
            }
            at = Math.max(until, at + 1);
        }
        return settled == null ? text : settled.append(text, copied, text.length()).toString();
    }

    private boolean isAny(String text, int from, int until) {
        if (until - from < DIGITS_MIN) {
            return false;
        }
        for (var at = from; at < until; at++) {
            if (!isDigit(text.charAt(at))) {
                return false;
            }
        }
        return !named.contains(text.substring(from, until));
    }

    private static int wordEnd(String text, int from) {
        var at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
