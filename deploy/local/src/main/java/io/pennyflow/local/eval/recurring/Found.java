package io.pennyflow.local.eval.recurring;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A series that somebody found.
 *
 * @param members its transactions, oldest first
 * @param next the day on which the next one is most likely to come
 */
record Found(List<UUID> members, LocalDate next) {
    Found {
        members = List.copyOf(members);
    }
}
