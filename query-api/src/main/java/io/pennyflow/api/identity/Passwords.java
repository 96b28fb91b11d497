package io.pennyflow.api.identity;

import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    // Each hash takes 19 MiB: a rush of sign-ins waits its turn and never fills the heap.
    private final Semaphore turns;
    private final String decoy;

    Passwords(IdentitySettings settings) {
        this.turns = new Semaphore(settings.hashesAtOnceMax(), true);
        this.decoy = hash("nobody has this password");
    }

    String hash(String password) {
        return inTurn(() -> Objects.requireNonNull(encoder.encode(password)));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    /** Takes as long as a real comparison, so that time does not tell who has an account. */
    void matchNobody(String password) {
        matches(password, decoy);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TooManyAttempts(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManyAttempts(PATIENCE);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
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
        if (CommonPasswords.guessFirst(lower)) {
            return Optional.of(
                    "This password is among the first that are guessed. Choose another.");
        }
        return Optional.empty();
    }
}
