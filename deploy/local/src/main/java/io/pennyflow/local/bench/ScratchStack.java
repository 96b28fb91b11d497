package io.pennyflow.local.bench;

import io.pennyflow.local.stack.Ports;
import io.pennyflow.local.stack.Stack;
import io.pennyflow.local.stack.StackSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A platform of its own for one measurement: free ports, a fresh directory, gone afterwards. */
final class ScratchStack implements AutoCloseable {
    private final Path data;
    private final Stack stack;

    private ScratchStack(Path data, Stack stack) {
        this.data = data;
        this.stack = stack;
    }

    static ScratchStack whole() throws IOException {
        var settings = settings();
        return new ScratchStack(settings.data(), Stack.start(settings, System.err));
    }

    /** The broker and the registry alone. */
    static ScratchStack broker() throws IOException {
        var settings = settings();
        return new ScratchStack(settings.data(), Stack.startBroker(settings, System.err));
    }

    /**
     * Settings for a stack on free ports and a fresh directory, which is the caller's to delete.
     */
    static StackSettings settings() throws IOException {
        var data = Files.createTempDirectory("pennyflow-bench");
        System.setProperty("pennyflow.logs", data.resolve("logs").toString());
        return StackSettings.of(data, Ports.free());
    }

    StackSettings ends() {
        return stack.settings();
    }

    static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        stack.close();
        delete(data);
    }
}
