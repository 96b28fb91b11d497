package io.pennyflow.connect.statement;

/** What became of one row of a file: read, or set aside with the reason. */
public sealed interface ReadRow {

    /** The line of the file the row begins on, from 1. */
    int line();

    /** Which of {@link Inspection#statements} the row belongs to, from 0. */
    int statement();

    /** A row that is a transaction. */
    record Accepted(int line, int statement, StatementEntry entry) implements ReadRow {}

    /**
     * A row that is not.
     *
     * @param reason one sentence or two: what is wrong, where, how to fix it
     * @param content the row as it stands in the file, cut at {@link Limits#CONTENT_CHARACTERS}
     */
    record Rejected(int line, int statement, String reason, String content) implements ReadRow {}
}
