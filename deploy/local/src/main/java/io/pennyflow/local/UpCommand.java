package io.pennyflow.local;

import io.pennyflow.local.stack.Stack;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts the whole platform and stays until it is told to stop. */
@Command(name = "up", description = "Start the whole platform on this machine.")
final class UpCommand implements Callable<Integer> {
    @Mixin private StackOptions options = new StackOptions();

    @Override
    public Integer call() throws InterruptedException {
        var settings = options.settings();
        var stack = Stack.start(settings, System.err);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stack-stop"));
        System.err.printf("Pennyflow is up at %s. Ctrl-C stops it.%n", settings.address());
        new CountDownLatch(1).await();
        return 0;
    }
}
