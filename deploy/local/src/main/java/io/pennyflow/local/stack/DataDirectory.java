package io.pennyflow.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The one directory a stack keeps everything in, held by a lock while it runs. The lock belongs to
 * the process, so a killed one never leaves it behind.
 */
final class DataDirectory implements AutoCloseable {
    /** Changes when older data cannot be read any more. */
    static final String VERSION = "1";

    static final long FREE_BYTES_MIN = 1L << 30;

    private final FileChannel channel;

    private DataDirectory(FileChannel channel) {
        this.channel = channel;
    }

    /** Makes the directory where needed and takes it, or says in a sentence why not. */
    static DataDirectory take(Path path) {
        try {
            Files.createDirectories(path.resolve("logs"));
            Files.createDirectories(path.resolve("bin"));
            var channel =
                    FileChannel.open(
                            path.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new CannotStart(
                        "Another stack runs on %s; stop it, or choose another directory with --data."
                                .formatted(path));
            }
            requireSpace(path, Files.getFileStore(path).getUsableSpace());
            requireVersion(path.resolve("version"));
            return new DataDirectory(channel);
        } catch (IOException e) {
            throw new CannotStart(
                    "Cannot write to the data directory %s (%s); choose another with --data."
                            .formatted(path, e.getClass().getSimpleName()),
                    e);
        }
    }

    /** Whether a stack holds it. */
    static boolean isTaken(Path path) {
        var file = path.resolve("lock");
        if (Files.notExists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
                var lock = tryLock(channel)) {
            return lock == null;
        } catch (IOException e) {
            throw new CannotStart("Cannot read the data directory " + path + ".", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // Held by another stack in this very process.
        }
    }

    static void requireSpace(Path path, long free) {
        if (free < FREE_BYTES_MIN) {
            throw new CannotStart(
                    "The disk of %s has %d MB left and the stack needs %d MB; free some, or choose "
                                    .formatted(path, free >> 20, FREE_BYTES_MIN >> 20)
                            + "another directory with --data.");
        }
    }

    private static void requireVersion(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.writeString(file, VERSION);
        }
        var found = Files.readString(file).strip();
        if (!found.equals(VERSION)) {
            throw new CannotStart(
                    "The data in %s has version %s and this Pennyflow reads version %s; use the Pennyflow "
                                    .formatted(file.getParent(), found, VERSION)
                            + "that wrote it, or choose another directory with --data.");
        }
    }

    /** Deletes a directory and everything in it; nothing when there is none. */
    static void delete(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
