package io.pennyflow.connect.statement.pdf;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;

/** When reading a document has taken long enough: a small file can ask for endless work. */
final class Deadline {
    private static final int CHECKS_BETWEEN = 256;

    private final long endNanos = System.nanoTime() + Limits.PDF_READING.toNanos();
    private int checks;

    void check() {
        if (++checks % CHECKS_BETWEEN == 0 && System.nanoTime() - endNanos > 0) {
            throw new UnreadableFile(
                    Kind.TOO_LARGE,
                    "Reading the PDF took longer than %d seconds, so it was given up. "
                                    .formatted(Limits.PDF_READING.toSeconds())
                            + "Export shorter periods, one file each.");
        }
    }
}
