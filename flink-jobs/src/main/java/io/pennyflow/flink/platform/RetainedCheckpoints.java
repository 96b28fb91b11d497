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
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What earlier runs of one job left to resume from: {@code <run>/chk-<n>/_metadata} and, after an
 * orderly stop, {@code <run>/savepoint-<id>/_metadata}.
 */
final class RetainedCheckpoints {
    /** One to resume from, and what to fall back to. */
    static final int KEPT = 3;

    private static final Logger log = LoggerFactory.getLogger(RetainedCheckpoints.class);
    private static final String METADATA = "_metadata";

    private final StateDirectory directory;

    RetainedCheckpoints(StateDirectory directory) {
        this.directory = directory;
    }

    /** The newest one that can be read; empty when the job has to start from the first record. */
    Optional<Path> newest() {
        return complete().stream().filter(RetainedCheckpoints::isReadable).findFirst();
    }

    /** Deletes what the next start will not need: old ones and what a crash left unfinished. */
    void clean() {
        var kept = complete().stream().limit(KEPT).toList();
        for (var run : directory.runs()) {
            StateDirectory.children(run).stream()
                    .filter(checkpoint -> !kept.contains(checkpoint))
                    .filter(checkpoint -> isCheckpoint(checkpoint) || keepsNothing(run, kept))
                    .forEach(StateDirectory::delete);
            if (keepsNothing(run, kept)) {
                StateDirectory.delete(run);
            }
        }
    }

    private List<Path> complete() {
        return directory.runs().stream()
                .flatMap(run -> StateDirectory.children(run).stream())
                .filter(checkpoint -> Files.isRegularFile(checkpoint.resolve(METADATA)))
                .sorted(Comparator.comparing(RetainedCheckpoints::writtenAt).reversed())
                .toList();
    }

    private static boolean isCheckpoint(Path path) {
        var name = path.getFileName().toString();
        return name.startsWith("chk-") || name.startsWith("savepoint-");
    }

    private static boolean keepsNothing(Path run, List<Path> kept) {
        return kept.stream().noneMatch(checkpoint -> checkpoint.startsWith(run));
    }

    private static boolean isReadable(Path checkpoint) {
        var metadata = checkpoint.resolve(METADATA);
        try (var in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(metadata)))) {
            var loader = RetainedCheckpoints.class.getClassLoader();
            var loaded = Checkpoints.loadCheckpointMetadata(in, loader, pointer(checkpoint));
            StateFiles.requireComplete(loaded);
            return true;
        } catch (IOException | RuntimeException e) {
            log.warn("unreadable checkpoint, trying the one before path={}", checkpoint, e);
            return false;
        }
    }

    /** As Flink takes it: what a savepoint refers to lies beside it, wherever that is now. */
    static String pointer(Path checkpoint) {
        return checkpoint.toUri().toString();
    }

    private static FileTime writtenAt(Path checkpoint) {
        try {
            return Files.getLastModifiedTime(checkpoint.resolve(METADATA));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look at " + checkpoint + ".", e);
        }
    }
}
