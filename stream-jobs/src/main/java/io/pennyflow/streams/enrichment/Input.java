package io.pennyflow.streams.enrichment;

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

    /** A household counts in this currency. */
    record HouseholdSeen(String baseCurrency) implements Input {}

    record HouseholdGone() implements Input {}
}
