package io.pennyflow.connect.statement.qif;

import io.pennyflow.connect.statement.DateOrder;
import io.pennyflow.connect.statement.NumberFormat;
import org.jspecify.annotations.Nullable;

/**
 * How one file writes days and amounts.
 *
 * @param assumed whether nothing in the file says which of day and month comes first
 */
record QifStyle(DateOrder dates, NumberFormat numbers, boolean assumed) {

    /** As a person says it is, who knows better. */
    QifStyle in(@Nullable DateOrder chosen) {
        return chosen == null ? this : new QifStyle(chosen, numbers, false);
    }

    /** What to ask the person; null when the file tells. */
    @Nullable String question() {
        return assumed
                ? "Nothing in the file says whether the day or the month comes first in its dates."
                        + " They were read month-day-year, as Quicken writes them."
                        + " Choose day-month-year if that is wrong."
                : null;
    }
}
