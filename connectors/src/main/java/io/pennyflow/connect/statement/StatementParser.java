package io.pennyflow.connect.statement;

import java.nio.file.Path;

/** Reads one format. A new format is a new implementation, listed in {@link StatementFiles}. */
public interface StatementParser {
    StatementFormat format();

    /** Whether a file that begins like this is mine. */
    boolean recognizes(FileStart start);

    /**
     * What the file is. Reads it once or twice in bounded memory.
     *
     * @throws UnreadableFile when it is not a statement
     */
    Inspection inspect(Path file, ReadingHints hints);

    /**
     * Its rows.
     *
     * @param hints with the mapping of a table
     * @throws UnreadableFile when it is not a statement
     */
    StatementReader open(Path file, ReadingHints hints);
}
