package io.pennyflow.streams.rules.evaluation;

/** What a leaf asks of a transaction. */
@FunctionalInterface
interface Question {
    boolean holds(Seen seen);
}
