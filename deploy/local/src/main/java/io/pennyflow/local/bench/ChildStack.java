package io.pennyflow.local.bench;

import io.pennyflow.local.platform.Patience;
import io.pennyflow.local.stack.StackSettings;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A whole platform as a process of its own, to be killed as nothing inside it could. */
final class ChildStack implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final StackSettings settings;
    private final Process process;

    private ChildStack(StackSettings settings, Process process) {
        this.settings = settings;
        this.process = process;
    }

    /** Starts it with the options of this JVM and returns before it serves. */
    static ChildStack launch(StackSettings settings) throws IOException {
        var log = Files.createDirectories(settings.data().resolve("logs")).resolve("child.log");
        var process =
                new ProcessBuilder(command(settings))
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.appendTo(log.toFile()))
                        .start();
        return new ChildStack(settings, process);
    }

    private static List<String> command(StackSettings settings) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(it -> !it.startsWith("-javaagent") && !it.startsWith("-agentlib"))
                .forEach(command::add);
        command.add("-Dpennyflow.registry.home=" + settings.registryHome());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("io.pennyflow.local.Pennyflow");
        command.addAll(List.of("up", "--data", settings.data().toString()));
        command.addAll(List.of("--port", Integer.toString(settings.ports().http())));
        command.addAll(List.of("--port-base", Integer.toString(settings.ports().kafka())));
        return command;
    }

    /** Waits until the API answers; throws when the process ends first. */
    void awaitServing() {
        Patience.until(
                "the platform to serve",
                START_LIMIT,
                () -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException(
                                "The platform ended with code %d; see %s/logs/child.log."
                                        .formatted(process.exitValue(), settings.data()));
                    }
                    return answers(settings.address().resolve("/v1/health"));
                });
    }

    private static boolean answers(URI address) {
        try {
            var request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException e) {
            return false; // Not yet.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + address, e);
        }
    }

    /** {@code kill -9} of everything: the JVM, PostgreSQL and its children, in one breath. */
    void kill() throws IOException, InterruptedException {
        var postgres = postgres();
        var all =
                Stream.concat(
                                Stream.concat(Stream.of(process.toHandle()), process.descendants()),
                                postgres.stream()
                                        .flatMap(
                                                it ->
                                                        Stream.concat(
                                                                Stream.of(it), it.descendants())))
                        .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        Patience.until(
                "the killed processes to be gone",
                STOP_LIMIT,
                () -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    // Not a descendant: the program that starts it ends and leaves it to init.
    private Optional<ProcessHandle> postgres() throws IOException {
        var pidFile = settings.data().resolve("postgres/postmaster.pid");
        if (Files.notExists(pidFile)) {
            return Optional.empty();
        }
        return Files.readAllLines(pidFile).stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())));
    }

    /** Asks it to stop, as Ctrl-C does, and waits until it has. */
    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
