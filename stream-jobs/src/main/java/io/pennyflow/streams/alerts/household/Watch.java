package io.pennyflow.streams.alerts.household;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Looks at a household for one kind of alerts. Pure. */
interface Watch {
    /**
     * All there are reasons for.
     *
     * @param today the household's own
     */
    Stream<Finding> of(Household household, LocalDate today);
}
