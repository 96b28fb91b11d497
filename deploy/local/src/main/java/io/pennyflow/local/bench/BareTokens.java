package io.pennyflow.local.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToLongFunction;

/**
 * The least that must be done to read a format: lines, cut at its delimiter into strings. No
 * quoting, no entities, no errors.
 */
final class BareTokens {
    private BareTokens() {}

    static long cells(Path csv) throws IOException {
        return lines(csv, line -> pieces(line, ','));
    }

    static long tags(Path ofx) throws IOException {
        return lines(ofx, line -> pieces(line, '<'));
    }

    private static long lines(Path file, ToLongFunction<String> pieces) throws IOException {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.mapToLong(pieces).sum();
        }
    }

    private static long pieces(String line, char delimiter) {
        var count = 0L;
        var from = 0;
        while (from <= line.length()) {
            var to = line.indexOf(delimiter, from);
            var end = to < 0 ? line.length() : to;
            count += line.substring(from, end).isEmpty() ? 0 : 1;
            from = end + 1;
        }
        return count;
    }
}
