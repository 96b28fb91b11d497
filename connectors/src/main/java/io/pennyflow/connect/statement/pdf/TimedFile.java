package io.pennyflow.connect.statement.pdf;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** A file that can be read until the deadline, so that no broken cross-reference is endless. */
final class TimedFile extends RandomAccessReadBufferedFile {
    private final Deadline deadline;

    TimedFile(Path file, Deadline deadline) throws IOException {
        super(file);
        this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
        deadline.check();
        return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        deadline.check();
        return super.read(into, offset, length);
    }
}
