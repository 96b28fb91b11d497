package io.pennyflow.streams.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/**
 * The name of this process in its consumer groups (static membership), drawn once and kept in the
 * state directory: after a crash the same member returns to its partitions at once, where a new one
 * would wait until the group has given up the old.
 */
final class InstanceId {
    private static final String FILE = "instance-id";

    private InstanceId() {}

    static String in(Path stateDirectory) {
        var file = stateDirectory.resolve(FILE);
        try {
            Files.createDirectories(stateDirectory);
            if (Files.notExists(file)) {
                Files.writeString(file, UUID.randomUUID().toString());
            }
            var id = Files.readString(file).strip();
            return id.isEmpty() ? UUID.randomUUID().toString() : id;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep the instance's name in " + file + ".", e);
        }
    }
}
