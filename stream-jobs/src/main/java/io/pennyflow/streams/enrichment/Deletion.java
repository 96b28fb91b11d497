package io.pennyflow.streams.enrichment;

/**
 * A person does not want a transaction.
 *
 * @param importAgain whether an import after it brings the transaction back
 * @param at milliseconds since 1970
 */
record Deletion(boolean importAgain, long at) {
    boolean hides(long newestStatementAt) {
        return !importAgain || newestStatementAt <= at;
    }
}
