package io.pennyflow.api.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords and words in them that everybody tries first. */
final class CommonPasswords {
    private static final int UNIT_MIN = 4;
    private static final Set<String> WORDS = read();

    private CommonPasswords() {}

    /**
     * Whether somebody who guesses would soon try it: a common word alone, repeated, or with only
     * digits and signs around it.
     *
     * @param lower the password in lower case
     */
    static boolean guessFirst(String lower) {
        return isRepetition(lower)
                || isCommon(lower)
                || isCommon(lower.replaceAll("[^\\p{L}]+$", ""))
                || isCommon(lower.replaceAll("[^\\p{L}]", ""));
    }

    private static boolean isCommon(String text) {
        return WORDS.contains(text);
    }

    // "aaaaaaaaaaaa", "123412341234", "passwordpassword".
    private static boolean isRepetition(String lower) {
        for (var length = 1; length <= lower.length() / 2; length++) {
            var unit = lower.substring(0, length);
            var repeats = unit.repeat(lower.length() / length + 1).startsWith(lower);
            if (repeats && (length < UNIT_MIN || isCommon(unit))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> read() {
        var file = CommonPasswords.class.getResourceAsStream("common-passwords.txt");
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
