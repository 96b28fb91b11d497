package io.pennyflow.connect.statement.camt;

import io.pennyflow.connect.statement.text.TextEncoding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The text of a file to read, unpacked for as long as it is open where it came in a ZIP.
 *
 * @param unpacked whether the text is a copy that has to go
 */
record CamtSource(Path text, Charset charset, boolean unpacked) implements AutoCloseable {
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    static CamtSource of(Path file) {
        try {
            return isZip(file)
                    ? unpacked(file)
                    : new CamtSource(file, TextEncoding.of(file), false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isZip(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(ZIP.length), ZIP);
        }
    }

    private static CamtSource unpacked(Path zip) throws IOException {
        var text = Files.createTempFile("pennyflow-camt", ".tmp");
        try {
            CamtZip.unpack(zip, text);
            return new CamtSource(text, TextEncoding.of(text), true);
        } catch (RuntimeException | IOException e) {
            Files.deleteIfExists(text);
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            if (unpacked) {
                Files.deleteIfExists(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
