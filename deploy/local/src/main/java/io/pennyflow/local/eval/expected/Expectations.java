package io.pennyflow.local.eval.expected;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what a file is expected to hold: in a file of the same name but another ending, or in one
 * called so beside it.
 */
public final class Expectations {
    private static final List<String> ENDINGS = List.of("yml", "yaml", "json", "csv", "txt");
    private static final List<String> CALLED_SO = List.of("transformed", "expected");
    private static final List<ExpectedReader> READERS =
            List.of(new SwiftObjects(), new EntryTable(), new EntryTree());
    private static final long BYTES = 5_000_000;

    private Expectations() {}

    /** What is expected of a file, or empty when nobody wrote that down. */
    public static Optional<Expected> of(Path file) {
        return besides(file)
                .filter(it -> !it.equals(file) && Files.isRegularFile(it))
                .flatMap(it -> read(it).stream())
                .findFirst();
    }

    private static Stream<Path> besides(Path file) {
        var name = stem(file);
        if (isWrittenDown(file) && !hasEnding(file, "txt")) {
            return Stream.empty(); // An expectation itself, whatever is beside it.
        }
        var names =
                Stream.concat(Stream.of(name), isPrinted(file) ? CALLED_SO.stream() : Stream.of());
        return names.flatMap(
                it -> ENDINGS.stream().map(end -> file.resolveSibling(it + "." + end)));
    }

    private static boolean isWrittenDown(Path file) {
        return ENDINGS.stream().anyMatch(it -> hasEnding(file, it));
    }

    /** Suites keep a folder for each printed statement, with what it says in a table. */
    private static boolean isPrinted(Path file) {
        return hasEnding(file, "pdf");
    }

    private static boolean hasEnding(Path file, String ending) {
        return file.toString().endsWith("." + ending);
    }

    private static String stem(Path file) {
        var name = Objects.toString(file.getFileName(), "");
        var dot = name.lastIndexOf('.');
        return dot < 1 ? name : name.substring(0, dot);
    }

    private static Optional<Expected> read(Path file) {
        try {
            if (Files.size(file) > BYTES) {
                return Optional.empty();
            }
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return READERS.stream()
                    .flatMap(it -> it.read(text).stream())
                    .findFirst()
                    .filter(Expected::saysAnything);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
