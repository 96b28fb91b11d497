package io.pennyflow.flink.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where one job keeps its state from start to start, with the version of that state in a file
 * beside it: {@code <directory>/version} and {@code <directory>/<run>/...}.
 */
final class StateDirectory {
    private static final Logger log = LoggerFactory.getLogger(StateDirectory.class);
    private static final String VERSION = "version";

    /** What was written before versions were. */
    private static final String FIRST_VERSION = "1";

    private final Path directory;
    private final String version;

    private StateDirectory(Path directory, int version) {
        this.directory = directory.toAbsolutePath();
        this.version = Integer.toString(version);
    }

    /**
     * Takes the directory for state of this version. State of another one, older or newer, is set
     * aside: a program that can read it may find it there.
     */
    static StateDirectory take(Path directory, int version) {
        var state = new StateDirectory(directory, version);
        try {
            state.require();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + directory + ".", e);
        }
        return state;
    }

    private void require() throws IOException {
        var found = found();
        if (!found.equals(version) && !runs().isEmpty()) {
            setAside("it has version " + found + ", the job reads version " + version);
        }
        write();
    }

    private void write() throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(VERSION), version);
    }

    private String found() throws IOException {
        var file = directory.resolve(VERSION);
        return Files.isRegularFile(file) ? Files.readString(file).strip() : FIRST_VERSION;
    }

    Path path() {
        return directory;
    }

    /** A run is a job id, new at each start, so no run ever writes over what another left. */
    List<Path> runs() {
        return children(directory).stream().filter(Files::isDirectory).toList();
    }

    /**
     * Moves all runs out of the way, in place of those that were set aside before: the state that
     * is built anew is worth more than any that cannot be read.
     */
    void setAside(String reason) {
        var aside = directory.resolveSibling(directory.getFileName() + ".set-aside");
        try {
            delete(aside);
            Files.createDirectories(aside);
            for (var child : children(directory)) {
                Files.move(child, aside.resolve(child.getFileName()));
            }
            write();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot set aside " + directory + ".", e);
        }
        log.warn(
                "state set aside, the job builds it anew from the topics job={} path={} reason={}",
                directory.getFileName(),
                aside,
                reason);
    }

    static List<Path> children(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(directory)) {
            return children.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + directory + ".", e);
        }
    }

    /** Deletes a directory and everything in it; nothing when there is none. */
    static void delete(Path path) {
        if (Files.notExists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete the old state " + path + ".", e);
        }
    }
}
