package io.pennyflow.streams.budgets.editing;

import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.rules.json.Fault;
import java.util.List;

/** What became of an edit. */
public sealed interface Edited {

    record Done(Budget budget) implements Edited {}

    /** All that is wrong with it; nothing has changed. */
    record Refused(List<Fault> faults) implements Edited {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
