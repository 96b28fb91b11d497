package io.pennyflow.local;

import io.pennyflow.local.demo.Demo;
import io.pennyflow.local.rest.RestClient;
import io.pennyflow.local.stack.Stack;
import io.pennyflow.local.stack.StackSettings;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the whole platform and stays until it is told to stop. */
@Command(name = "up", description = "Start the whole platform on this machine.")
final class UpCommand implements Callable<Integer> {
    @Mixin private StackOptions options = new StackOptions();

    @Option(names = "--demo", description = "Fill a household with two years of transactions.")
    private boolean demo;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var settings = options.settings();
        var stack = Stack.start(settings, System.err);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stack-stop"));
        if (demo) {
            moveIn(settings);
        }
        System.err.printf("Pennyflow is up at %s. Ctrl-C stops it.%n", settings.address());
        new CountDownLatch(1).await();
        return 0;
    }

    private static void moveIn(StackSettings settings) throws IOException {
        var client = new RestClient(settings.address());
        new Demo(client, settings.data().resolve("demo"), System.err)
                .moveIn(LocalDate.now(Clock.systemUTC()));
        System.err.printf("Sign in as %s with %s%n", Demo.EMAIL, Demo.PASSWORD);
    }
}
