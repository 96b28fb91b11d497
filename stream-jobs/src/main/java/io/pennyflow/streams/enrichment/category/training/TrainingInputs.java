package io.pennyflow.streams.enrichment.category.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * All that a model follows from, as one number: the code of merchants and categories, vocabulary
 * and reference. While it is the same there is nothing to train.
 */
record TrainingInputs(Path model, Path mark, String digest) {
    private static final int DEPTH = 4;
    private static final String PACKAGE = "io/pennyflow/streams/enrichment";

    static TrainingInputs of(Path classes) throws IOException {
        var model = classes.resolve(PACKAGE).resolve("category/categories.model");
        var mark = classes.resolveSibling("category-model-inputs");
        try (var files = Files.walk(classes.resolve(PACKAGE), DEPTH)) {
            var digest = new Digest();
            files.filter(it -> isInput(classes.resolve(PACKAGE), it) && !it.equals(model))
                    .sorted()
                    .forEach(it -> digest.add(classes.relativize(it).toString(), bytes(it)));
            return new TrainingInputs(model, mark, digest.hex());
        }
    }

    private static boolean isInput(Path enrichment, Path file) {
        var of = enrichment.relativize(file);
        return Files.isRegularFile(file)
                && (of.startsWith("merchant") || of.startsWith("category"));
    }

    boolean areUnchanged() throws IOException {
        return Files.exists(model)
                && Files.exists(mark)
                && Files.readString(mark, StandardCharsets.UTF_8).equals(digest);
    }

    void remember() throws IOException {
        Files.writeString(mark, digest, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 of names and contents. */
    private static final class Digest {
        private final MessageDigest sha;

        Digest() {
            try {
                sha = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java has SHA-256.", e);
            }
        }

        void add(String name, byte[] bytes) {
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        }

        String hex() {
            return HexFormat.of().formatHex(sha.digest());
        }
    }
}
