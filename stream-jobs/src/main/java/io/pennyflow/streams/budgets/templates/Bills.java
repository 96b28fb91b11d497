package io.pennyflow.streams.budgets.templates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What bills will cost. */
@FunctionalInterface
public interface Bills {
    /** Nobody knows of any. */
    Bills NONE = (bill, from, until) -> List.of();

    /** When a bill of this name is due, both days included; in the order of time. */
    List<Due> due(String bill, LocalDate from, LocalDate until);

    /** So much on a day, as a positive number. */
    record Due(LocalDate day, BigDecimal amount) {}
}
