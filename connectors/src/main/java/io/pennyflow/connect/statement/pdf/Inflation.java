package io.pennyflow.connect.statement.pdf;

import io.pennyflow.connect.statement.Limits;
import io.pennyflow.connect.statement.UnreadableFile;
import io.pennyflow.connect.statement.UnreadableFile.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Counts what the streams of a PDF would become before anything holds them in memory. */
final class Inflation {
    private static final int DICTIONARY_BYTES = 1_024;
    private static final byte[] KEYWORD = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image");
    private static final Pattern NESTED =
            Pattern.compile("/(?:FlateDecode|Fl|LZWDecode|LZW)\\s*/(?:FlateDecode|Fl|LZW)");
    private static final Pattern FLATE = Pattern.compile("/Fl(?:ateDecode)?\\b");

    private final Deadline deadline;
    private final byte[] out = new byte[64 * 1024];
    private long total;

    Inflation(Deadline deadline) {
        this.deadline = deadline;
    }

    /** Refuses the file when a stream of it, or all together, become too much. */
    void check(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        for (var at = next(bytes, 0); at >= 0; at = next(bytes, at + KEYWORD.length)) {
            var head = dictionary(bytes, at);
            if (!PICTURE.matcher(head).find() && FLATE.matcher(head).find()) {
                if (NESTED.matcher(head).find()) {
                    throw bomb();
                }
                measure(bytes, behindLineEnd(bytes, at + KEYWORD.length));
            }
        }
    }

    /** Refuses a stream that becomes too much. */
    void check(InputStream raw) throws IOException {
        try (raw) {
            measure(raw.readNBytes((int) Limits.PDF_STREAM_BYTES), 0);
        }
    }

    private void measure(byte[] bytes, int from) {
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            var grown = 0L;
            for (var count = inflater.inflate(out); count > 0; count = inflater.inflate(out)) {
                grown += count;
                total += count;
                deadline.check();
                if (grown > Limits.PDF_STREAM_BYTES || total > Limits.PDF_INFLATED_BYTES) {
                    throw bomb();
                }
            }
        } catch (DataFormatException e) {
            // Encrypted or damaged: what came before the damage has been counted.
            return;
        } finally {
            inflater.end();
        }
    }

    private static UnreadableFile bomb() {
        return new UnreadableFile(
                Kind.TOO_LARGE,
                "The PDF unpacks to far more than a statement holds, so it was not opened."
                        + " Export the statement again at your bank.");
    }

    private static String dictionary(byte[] bytes, int at) {
        var from = Math.max(0, at - DICTIONARY_BYTES);
        var text = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        return text.substring(text.lastIndexOf(" obj") + 1);
    }

    private static int behindLineEnd(byte[] bytes, int from) {
        var at = from;
        while (at < bytes.length && at < from + 2 && (bytes[at] == '\r' || bytes[at] == '\n')) {
            at++;
        }
        return at;
    }

    private static int next(byte[] bytes, int from) {
        for (var at = from; at <= bytes.length - KEYWORD.length; at++) {
            if (isKeyword(bytes, at) && (at < 3 || bytes[at - 3] != 'e' || bytes[at - 1] != 'd')) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isKeyword(byte[] bytes, int at) {
        for (var i = 0; i < KEYWORD.length; i++) {
            if (bytes[at + i] != KEYWORD[i]) {
                return false;
            }
        }
        return true;
    }
}
