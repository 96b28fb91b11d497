package io.pennyflow.streams.enrichment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a record of one of the sources says. */
sealed interface Input {
    Input RAW_GONE = new RawGone();
    Input OVERRIDE_GONE = new OverrideGone();
    Input HOUSEHOLD_GONE = new HouseholdGone();

    /** A source reports a transaction. */
    record RawSeen(Facts facts) implements Input {}

    /** A source takes a transaction back. */
    record RawGone() implements Input {}

    /** A person decides a transaction's category. */
    record Overridden(Decision decision) implements Input {}

    /** A person leaves the category to the machine again. */
    record OverrideGone() implements Input {}

    /**
     * What a household wants.
     *
     * @param baseCurrency what it counts in
     * @param learnsSince {@link Households#NEVER}, or when what its people choose began to teach
     */
    record HouseholdSeen(String baseCurrency, long learnsSince) implements Input {}

    /** The matching tells what a transaction has to do with others; null: nothing any more. */
    record Matched(@Nullable Link link) implements Input {}

    /** A person deletes a transaction; null: it is there again. */
    record Deleted(@Nullable Deletion deletion) implements Input {}

    /** A person says something of a transaction besides its category; null: nothing any more. */
    record Annotated(@Nullable Annotation annotation) implements Input {}

    /** A person takes an import back; null: it counts again. */
    record Undone(@Nullable Boolean keepEdited) implements Input {}

    /** The rules of a household; none when it has none any more. */
    record RulesSeen(List<RuleEra> eras) implements Input {}

    record HouseholdGone() implements Input {}
}
