package io.pennyflow.connect.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The first bytes of a file, by which its format is known. */
public final class FileStart {
    static final int BYTES = 16 * 1024;

    private final byte[] bytes;
    private final String upper;

    private FileStart(byte[] bytes) {
        this.bytes = bytes;
        this.upper = new String(bytes, StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
    }

    static FileStart of(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new FileStart(in.readNBytes(BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FileStart of(byte[] bytes) {
        return new FileStart(bytes.clone());
    }

    /** Whether the ASCII word occurs, in any case and in any encoding that keeps ASCII. */
    public boolean contains(String word) {
        return upper.contains(word.toUpperCase(Locale.ROOT));
    }

    /** Whether the file begins with these bytes. */
    public boolean startsWith(int... magic) {
        for (var i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
