package io.pennyflow.local.parse;

import io.pennyflow.connect.statement.ReadRow;
import java.nio.file.Path;

/** Says what was found in files, one file after the other. */
interface Report {
    void refused(Path path, String reason);

    void parsed(BankFile file);

    void statement(BankFile file, int statement);

    void row(BankFile file, ReadRow row);

    /** The last row of a file is through. */
    void end(BankFile file);
}
