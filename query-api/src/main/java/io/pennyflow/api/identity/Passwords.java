package io.pennyflow.api.identity;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id and says which are too weak to keep. */
@Component
class Passwords {
    static final int LENGTH_MIN = 12;
    static final int LENGTH_MAX = 200;

    // OWASP's Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    // Words that people repeat until a form lets them pass.
    private static final Set<String> COMMON =
            Set.of(
                    "password",
                    "passwort",
                    "qwerty",
                    "qwertz",
                    "azerty",
                    "letmein",
                    "welcome",
                    "iloveyou",
                    "admin",
                    "monkey",
                    "dragon",
                    "football",
                    "sunshine",
                    "princess",
                    "pennyflow",
                    "123",
                    "1234",
                    "12345",
                    "123456",
                    "1234567",
                    "12345678",
                    "123456789",
                    "1234567890",
                    "abc",
                    "abcd",
                    "abcdef",
                    "changeme",
                    "secret");

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final String decoy = hash("nobody has this password");

    String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    boolean matches(String password, String hash) {
        return encoder.matches(password, hash);
    }

    /** Takes as long as a real comparison, so that time does not tell who has an account. */
    void matchNobody(String password) {
        encoder.matches(password, decoy);
    }

    /** What is wrong with a new password, as a sentence; empty when it will do. */
    static Optional<String> weakness(String password, String email) {
        if (password.length() < LENGTH_MIN || password.length() > LENGTH_MAX) {
            return Optional.of(
                    "Choose a password of %d to %d characters; a few words are easy to remember."
                            .formatted(LENGTH_MIN, LENGTH_MAX));
        }
        var lower = password.toLowerCase(Locale.ROOT);
        var name = email.split("@", 2)[0];
        if (name.length() > 3 && lower.contains(name)) {
            return Optional.of("Choose a password that does not contain your email address.");
        }
        if (isRepeated(lower)) {
            return Optional.of(
                    "This password is among the first that are guessed. Choose another.");
        }
        return Optional.empty();
    }

    // "123412341234", "passwordpassword", "aaaaaaaaaaaa", and one common word with little behind
    // it.
    private static boolean isRepeated(String lower) {
        for (var length = 1; length <= lower.length() / 2; length++) {
            var unit = lower.substring(0, length);
            if (unit.repeat(lower.length() / length + 1).startsWith(lower)
                    && (length < 4 || COMMON.contains(unit))) {
                return true;
            }
        }
        var letters = lower.replaceAll("[^a-z]+$", "");
        return COMMON.contains(letters) || COMMON.contains(lower.replaceAll("[^a-z]", ""));
    }
}
