package io.pennyflow.local;

import io.pennyflow.local.stack.Ports;
import io.pennyflow.local.stack.StackSettings;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a stack keeps its data and listens. */
final class StackOptions {
    @Option(names = "--data", description = "Directory of all data (default: ./data).")
    private Path data = Path.of("data");

    @Option(names = "--port", description = "Port of the page (default: ${DEFAULT-VALUE}).")
    private int port = Ports.HTTP;

    @Option(
            names = "--port-base",
            description = "First of the six inner ports (default: ${DEFAULT-VALUE}).")
    private int portBase = Ports.INNER_BASE;

    /** The settings; from here on everything logged goes into the data directory. */
    StackSettings settings() {
        System.setProperty("pennyflow.logs", data.resolve("logs").toString());
        return StackSettings.of(data, Ports.of(port, portBase));
    }
}
