package io.pennyflow.streams.matching;

import io.pennyflow.schemas.intent.v1.MatchDecision;
import io.pennyflow.schemas.transactions.v1.RawTransaction;
import org.jspecify.annotations.Nullable;

/** What a record of one of the sources says; null: it says so no longer. */
sealed interface Input {
    /** A source reports a transaction. */
    record RawSeen(@Nullable RawTransaction row) implements Input {}

    /** Whether a person has decided a transaction's category. */
    record Categorized(boolean byPerson) implements Input {}

    /** Whether a person says something of a transaction besides its category. */
    record Annotated(boolean byPerson) implements Input {}

    /** The number other banks call an account by. */
    record Numbered(@Nullable String number) implements Input {}

    /** A person says whether two belong together. */
    record Decided(@Nullable MatchDecision decision) implements Input {}

    /** A person takes an import back. */
    record Undone(@Nullable Boolean keepEdited) implements Input {}
}
