package io.pennyflow.api.imports;

import java.util.UUID;

/**
 * The account a file is imported to.
 *
 * @param by why this one
 */
record AccountChoice(UUID accountId, String currency, By by) {

    /** What it rests on, the surest first. */
    enum By {
        /** A person said so. */
        CHOICE,
        /** The file has the bank's number of it. */
        NUMBER,
        /** Earlier files with these columns were of it. */
        COLUMNS,
        /** There is no other. */
        ONLY,
        /** On nothing: a person has to say. */
        GUESS
    }
}
