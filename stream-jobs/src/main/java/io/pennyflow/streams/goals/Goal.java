package io.pennyflow.streams.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that people want to have put by.
 *
 * @param target above zero, in the currency of its accounts
 * @param by null when any day is fine
 * @param monthly what they mean to put by each month; null when they did not say
 */
public record Goal(
        UUID id,
        BigDecimal target,
        @Nullable LocalDate by,
        @Nullable BigDecimal monthly,
        LocalDate startedOn,
        State state,
        List<Earmark> earmarks) {
    /** Who is served first where two goals want the same money: the one that is due first. */
    static final Comparator<Goal> BY_URGENCY =
            Comparator.comparing(Goal::by, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Goal::startedOn)
                    .thenComparing(Goal::id);

    public Goal {
        earmarks = List.copyOf(earmarks);
    }

    /** Money on an account that is meant for a goal; null: all that no other goal has. */
    public record Earmark(UUID accountId, @Nullable BigDecimal amount) {}

    /** Whether people still save for it. */
    public enum State {
        ACTIVE,
        /** Keeps what it has, and asks for nothing. */
        PAUSED,
        /** The money is spent, or free again: it has none. */
        COMPLETED;

        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<State> of(String text) {
            return Arrays.stream(values()).filter(it -> it.text().equals(text)).findFirst();
        }
    }
}
