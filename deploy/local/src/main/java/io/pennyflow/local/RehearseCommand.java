package io.pennyflow.local;

import io.pennyflow.local.demo.Demo;
import io.pennyflow.local.rest.RestClient;
import io.pennyflow.local.stack.Ports;
import io.pennyflow.local.stack.Stack;
import io.pennyflow.local.stack.StackSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Starts the platform once and stops it, so that the JVM which runs this can note down, with {@code
 * -XX:ArchiveClassesAtExit}, the classes a start needs. Reading and checking them takes more than a
 * quarter of a start; from the archive they are mapped into memory.
 */
@Command(name = "rehearse", hidden = true, description = "Start the platform once and stop it.")
final class RehearseCommand implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "An empty directory, filled and left behind.")
    private Path data = Path.of("");

    @Override
    public Integer call() throws IOException {
        System.setProperty("pennyflow.logs", data.resolve("logs").toString());
        var settings = StackSettings.of(data, Ports.free());
        var stack = Stack.start(settings, System.err);
        try (stack) {
            var client = new RestClient(settings.address());
            new Demo(client, data.resolve("demo"), System.err)
                    .moveIn(LocalDate.now(Clock.systemUTC()));
        }
        return 0;
    }
}
