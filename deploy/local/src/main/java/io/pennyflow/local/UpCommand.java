package io.pennyflow.local;

import io.pennyflow.local.stack.Ports;
import io.pennyflow.local.stack.Stack;
import io.pennyflow.local.stack.StackSettings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Starts the whole platform and stays until it is told to stop. */
@Command(name = "up", description = "Start the whole platform on this machine.")
final class UpCommand implements Callable<Integer> {
    @Option(names = "--data", description = "Directory of all data (default: ./data).")
    private Path data = Path.of("data");

    @Option(names = "--port", description = "Port of the page (default: ${DEFAULT-VALUE}).")
    private int port = Ports.HTTP;

    @Option(
            names = "--port-base",
            description = "First of the six inner ports (default: ${DEFAULT-VALUE}).")
    private int portBase = Ports.INNER_BASE;

    @Override
    public Integer call() throws InterruptedException {
        var settings = StackSettings.of(data, Ports.of(port, portBase));
        var stack = Stack.start(settings, System.err);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stack-stop"));
        System.err.printf("Pennyflow is up at %s. Ctrl-C stops it.%n", settings.address());
        new CountDownLatch(1).await();
        return 0;
    }
}
