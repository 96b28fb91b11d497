package io.pennyflow.connect.statement.workbook;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** How many bytes may still be unpacked of one workbook, and until when: a bomb ends here. */
final class Allowance {
    private final long endNanos = System.nanoTime() + Limits.WORKBOOK_READING.toNanos();
    private long left;

    /**
     * For a file of that size.
     *
     * @param fileBytes packed, as it was sent
     */
    Allowance(long fileBytes) {
        left =
                Math.min(
                        Limits.WORKBOOK_UNPACKED_BYTES,
                        Math.max(
                                Limits.WORKBOOK_UNPACKED_LEAST,
                                fileBytes * Limits.WORKBOOK_UNPACKED_RATIO));
    }

    /** Counts what is read from a stream. */
    InputStream counted(InputStream in) {
        return new Counted(in);
    }

    void spend(long bytes) {
        left -= bytes;
        if (left < 0) {
            throw Refusal.tooLarge("unpacks to far more than a statement can hold");
        }
        checkTime();
    }

    void checkTime() {
        if (System.nanoTime() - endNanos > 0) {
            throw new UnreadableFile(
                    Kind.TOO_LARGE,
                    "Reading the workbook took longer than %d seconds, so it was given up. "
                                    .formatted(Limits.WORKBOOK_READING.toSeconds())
                            + "Export shorter periods, one file each.");
        }
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var read = in.read();
            spend(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            var read = in.read(buffer, from, length);
            spend(Math.max(0, read));
            return read;
        }
    }
}
