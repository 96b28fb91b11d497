package io.pennyflow.streams.rules.reading;

import io.pennyflow.streams.rules.json.Fault;
import java.util.List;

/** What became of a document of rules. */
public sealed interface RuleReading<T> {

    record Accepted<T>(T value) implements RuleReading<T> {}

    /** All that is wrong with it; at least one fault. */
    record Refused<T>(List<Fault> faults) implements RuleReading<T> {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
