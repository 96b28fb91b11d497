package io.pennyflow.flink.recovery;

import io.pennyflow.flink.platform.FlinkApp;
import io.pennyflow.flink.platform.FlinkSettings;
import io.pennyflow.flink.platform.LocalBroker;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** All jobs in a process of its own, to be killed as nothing inside it could. */
final class FlinkProcess {
    private static final long STOP_SECONDS_MAX = 60;

    private final Process process;

    private FlinkProcess(Process process) {
        this.process = process;
    }

    static FlinkSettings settings(
            String bootstrapServers, URI registry, Path state, int parallelism) {
        return new FlinkSettings(
                bootstrapServers,
                registry,
                state,
                LocalBroker.freePort(),
                Duration.ofSeconds(1),
                parallelism);
    }

    /** Starts it with the options of this JVM and returns before the jobs run. */
    static FlinkProcess launch(FlinkSettings settings) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(it -> !it.startsWith("-javaagent") && !it.startsWith("-agentlib"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(FlinkProcess.class.getName());
        command.addAll(
                List.of(
                        settings.bootstrapServers(),
                        settings.registry().toString(),
                        settings.checkpoints().toString(),
                        Integer.toString(settings.parallelism())));
        return new FlinkProcess(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.INHERIT)
                        .start());
    }

    /** As the platform does: a signal stops the jobs in order. */
    public static void main(String[] args) throws InterruptedException {
        var parallelism = Integer.parseInt(args[3]);
        var settings = settings(args[0], URI.create(args[1]), Path.of(args[2]), parallelism);
        var app = FlinkApp.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(app::close, "stop"));
        new CountDownLatch(1).await();
    }

    /** {@code kill -9}; nothing when it has ended. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop, as Ctrl-C does; throws when it has not after a minute. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(STOP_SECONDS_MAX, TimeUnit.SECONDS)) {
            kill();
            throw new IllegalStateException("The jobs did not stop.");
        }
    }
}
