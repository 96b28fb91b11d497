package io.pennyflow.connect.statement.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Counts over all bytes of a file: enough to tell encodings apart in one pass and no memory. */
final class ByteCensus {
    private static final int CHUNK = 1 << 16;

    private final long[] counts = new long[256];
    private final long[] nulsAt = new long[2];
    private long bytes;
    private long sequences;
    private long broken;
    private long lettersInWords;
    private int needed;
    private int before;
    private int previous;

    static ByteCensus of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var census = new ByteCensus();
            var chunk = new byte[CHUNK];
            for (var n = in.read(chunk); n > 0; n = in.read(chunk)) {
                census.add(chunk, n);
            }
            census.end();
            return census;
        }
    }

    long count(int value) {
        return counts[value];
    }

    long total() {
        return bytes;
    }

    /** Bytes above ASCII. */
    long high() {
        return between(0x80, 0xff);
    }

    long between(int first, int last) {
        var sum = 0L;
        for (var i = first; i <= last; i++) {
            sum += counts[i];
        }
        return sum;
    }

    /** Zero bytes at even or at odd places: what UTF-16 makes of ASCII. */
    long nulsAt(int parity) {
        return nulsAt[parity];
    }

    /** Whether what is above ASCII is UTF-8, but for a few broken places in many. */
    boolean isUtf8() {
        return broken == 0 || (sequences > 20 && sequences > broken * 20);
    }

    /** Bytes that are a letter in windows-1250 and a sign in windows-1252, inside a word. */
    long lettersInWords() {
        return lettersInWords;
    }

    private void add(byte[] chunk, int length) {
        for (var i = 0; i < length; i++) {
            var value = chunk[i] & 0xff;
            counts[value]++;
            if (value == 0) {
                nulsAt[(int) ((bytes + i) & 1)]++;
            }
            if ((value | needed | previous) >= 0x80 || needed > 0) {
                follow(value);
            }
            before = previous;
            previous = value;
        }
        bytes += length;
    }

    private void end() {
        if (needed > 0) {
            broken++;
        }
    }

    private void follow(int value) {
        if (isLetter(before) && isLetter(value) && SingleByte.isLetterOnlyIn1250(previous)) {
            lettersInWords++;
        }
        if (needed > 0) {
            continueSequence(value);
        } else if (value >= 0x80) {
            beginSequence(value);
        }
    }

    private void continueSequence(int value) {
        if (value >= 0x80 && value < 0xc0) {
            needed--;
            sequences += needed == 0 ? 1 : 0;
            return;
        }
        broken++;
        needed = 0;
        if (value >= 0x80) {
            beginSequence(value);
        }
    }

    private void beginSequence(int value) {
        if (value >= 0xc2 && value < 0xe0) {
            needed = 1;
        } else if (value >= 0xe0 && value < 0xf0) {
            needed = 2;
        } else if (value >= 0xf0 && value < 0xf5) {
            needed = 3;
        } else {
            broken++;
        }
    }

    private static boolean isLetter(int value) {
        var lower = value | 0x20;
        return lower >= 'a' && lower <= 'z' && value < 0x80;
    }
}
