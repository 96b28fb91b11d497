package io.pennyflow.flink.platform;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The checkpoints that earlier runs of one job left: {@code <directory>/<run>/chk-<n>/_metadata}. A
 * run is a job id, new at each start, so no run ever writes over what another left.
 */
final class RetainedCheckpoints {
    /** One to resume from, and what to fall back to. */
    static final int KEPT = 3;

    private static final Logger log = LoggerFactory.getLogger(RetainedCheckpoints.class);
    private static final String METADATA = "_metadata";

    private final Path directory;

    RetainedCheckpoints(Path directory) {
        this.directory = directory;
    }

    /** The newest one that can be read; empty when the job has to start from the first record. */
    Optional<Path> newest() {
        return complete().stream().filter(RetainedCheckpoints::isReadable).findFirst();
    }

    /** Deletes what the next start will not need: old ones and what a crash left unfinished. */
    void clean() {
        var kept = complete().stream().limit(KEPT).toList();
        for (var run : children(directory)) {
            children(run).stream()
                    .filter(checkpoint -> !kept.contains(checkpoint))
                    .filter(checkpoint -> isCheckpoint(checkpoint) || keepsNothing(run, kept))
                    .forEach(RetainedCheckpoints::delete);
            if (keepsNothing(run, kept)) {
                delete(run);
            }
        }
    }

    private List<Path> complete() {
        return children(directory).stream()
                .flatMap(run -> children(run).stream())
                .filter(checkpoint -> Files.isRegularFile(checkpoint.resolve(METADATA)))
                .sorted(Comparator.comparing(RetainedCheckpoints::writtenAt).reversed())
                .toList();
    }

    private static boolean isCheckpoint(Path path) {
        return path.getFileName().toString().startsWith("chk-");
    }

    private static boolean keepsNothing(Path run, List<Path> kept) {
        return kept.stream().noneMatch(checkpoint -> checkpoint.startsWith(run));
    }

    private static boolean isReadable(Path checkpoint) {
        var metadata = checkpoint.resolve(METADATA);
        try (var in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(metadata)))) {
            var loader = RetainedCheckpoints.class.getClassLoader();
            var loaded = Checkpoints.loadCheckpointMetadata(in, loader, checkpoint.toString());
            StateFiles.requireComplete(loaded);
            return true;
        } catch (IOException | RuntimeException e) {
            log.warn("unreadable checkpoint, trying the one before path={}", checkpoint, e);
            return false;
        }
    }

    private static FileTime writtenAt(Path checkpoint) {
        try {
            return Files.getLastModifiedTime(checkpoint.resolve(METADATA));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + checkpoint + ".", e);
        }
    }

    private static List<Path> children(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(directory)) {
            return children.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + directory + ".", e);
        }
    }

    private static void delete(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete the old checkpoint " + path + ".", e);
        }
    }
}
