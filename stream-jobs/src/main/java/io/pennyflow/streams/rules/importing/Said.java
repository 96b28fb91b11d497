package io.pennyflow.streams.rules.importing;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a rule in our words.
 *
 * @param value empty when it cannot be said
 * @param reason why not, or in what it differs; null when it means the same
 */
record Said<T>(Optional<T> value, @Nullable String reason) {

    static <T> Said<T> same(T value) {
        return new Said<>(Optional.of(value), null);
    }

    static <T> Said<T> nearly(T value, String difference) {
        return new Said<>(Optional.of(value), difference);
    }

    static <T> Said<T> not(String reason) {
        return new Said<>(Optional.empty(), reason);
    }

    <U> Said<U> map(Function<T, U> how) {
        return new Said<>(value.map(how), reason);
    }
}
