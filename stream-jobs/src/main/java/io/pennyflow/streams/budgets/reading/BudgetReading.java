package io.pennyflow.streams.budgets.reading;

import io.pennyflow.streams.rules.json.Fault;
import java.util.List;

/** What became of a document about a budget. */
public sealed interface BudgetReading<T> {

    record Accepted<T>(T value) implements BudgetReading<T> {}

    /** All that is wrong with it; at least one fault. */
    record Refused<T>(List<Fault> faults) implements BudgetReading<T> {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
