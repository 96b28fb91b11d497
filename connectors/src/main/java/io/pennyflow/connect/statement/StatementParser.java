package io.pennyflow.connect.statement;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads one format. A new format is a new implementation, listed in {@link StatementFiles}. */
public interface StatementParser {
    StatementFormat format();

    /** Whether a file that begins like this is mine. */
    boolean recognizes(FileStart start);

    /**
     * What the file is. Reads it once or twice in bounded memory.
     *
     * @param mapping how to read it; null to find out
     * @throws UnreadableFile when it is not a statement
     */
    Inspection inspect(Path file, @Nullable CsvMapping mapping);

    /**
     * Its rows.
     *
     * @param mapping required for CSV, ignored otherwise
     * @throws UnreadableFile when it is not a statement
     */
    StatementReader open(Path file, @Nullable CsvMapping mapping);
}
