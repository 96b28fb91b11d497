package io.pennyflow.streams.rules.evaluation;

import io.pennyflow.streams.platform.text.Folding;
import io.pennyflow.streams.rules.model.Limits;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as rules compare it: lower case, no accents, one space for several and none at the ends.
 * It is written over for the next text, so that comparing makes no objects.
 */
final class FoldedText {
    private static final int USUAL_LENGTH = 128;

    private char[] letters = new char[USUAL_LENGTH];
    private int length;

    static FoldedText of(String text) {
        var folded = new FoldedText();
        folded.set(text);
        return folded;
    }

    void set(String text) {
        var end = Math.min(text.length(), Limits.TEXT_SEEN_MAX);
        if (letters.length < end * Folding.GROWTH_MAX) {
            letters = new char[end * Folding.GROWTH_MAX];
        }
        length = 0;
        for (var at = 0; at < end; at++) {
            var character = text.charAt(at);
            if (!isSpace(character)) {
                length = Folding.put(character, letters, length);
            } else if (length > 0 && letters[length - 1] != ' ') {
                letters[length++] = ' ';
            }
        }
        length -= length > 0 && letters[length - 1] == ' ' ? 1 : 0;
    }

    private static boolean isSpace(char character) {
        if (character == ' ') {
            return true;
        }
        var isUsual = character > ' ' && character < 128;
        return !isUsual && (Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    int length() {
        return length;
    }

    char at(int position) {
        return letters[position];
    }

    boolean startsWith(FoldedText other) {
        return hasAt(0, other);
    }

    boolean endsWith(FoldedText other) {
        return hasAt(length - other.length, other);
    }

    boolean contains(FoldedText other) {
        for (var at = 0; at + other.length <= length; at++) {
            if (hasAt(at, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasAt(int from, FoldedText other) {
        return from >= 0
                && from + other.length <= length
                && Arrays.equals(
                        letters, from, from + other.length, other.letters, 0, other.length);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FoldedText text && length == text.length && startsWith(text);
    }

    @Override
    public int hashCode() {
        var hash = length;
        for (var at = 0; at < length; at++) {
            hash = 31 * hash + letters[at];
        }
        return hash;
    }

    @Override
    public String toString() {
        return new String(letters, 0, length);
    }
}
