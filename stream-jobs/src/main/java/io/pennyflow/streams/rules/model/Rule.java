package io.pennyflow.streams.rules.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a person.
 *
 * @param id never the same twice in a book
 * @param from first booking day it has effect on; null for any
 * @param until last booking day it has effect on; null for any
 * @param stop what does not come any more once it applied
 */
public record Rule(
        String id,
        String name,
        boolean enabled,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        Condition when,
        List<Action> then,
        Stop stop) {

    public Rule {
        then = List.copyOf(then);
    }

    /** Which rules behind one that applied are left out. */
    public enum Stop {
        NOTHING,
        GROUP,
        ALL;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Stop> of(String text) {
            return Arrays.stream(values()).filter(it -> it.text().equals(text)).findFirst();
        }
    }
}
