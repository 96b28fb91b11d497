package io.pennyflow.local.stack;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.apache.kafka.common.utils.Exit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The parts of one running platform. Each starts as soon as those it needs serve; they stop one by
 * one in the reverse order, so that nobody loses what it stands on.
 */
public final class Stack implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Stack.class);

    private final StackSettings settings;
    private final PrintStream progress;
    private final DataDirectory directory;
    private final Map<Part, Set<Part>> needs = new LinkedHashMap<>();
    private final List<Part> started = Collections.synchronizedList(new ArrayList<>());
    private final StreamsPart streams;
    private final FlinkPart flink;
    private @Nullable PrecedenceWatch precedence;

    private Stack(StackSettings settings, PrintStream progress, DataDirectory directory) {
        this.settings = settings;
        this.progress = progress;
        this.directory = directory;
        var postgres = new PostgresPart(settings);
        var kafka = new KafkaPart(settings);
        var registry = new RegistryPart(settings);
        streams = new StreamsPart(settings);
        flink = new FlinkPart(settings);
        needs.put(postgres, Set.of());
        needs.put(kafka, Set.of());
        needs.put(registry, Set.of());
        needs.put(new ConnectPart(settings), Set.of(postgres, kafka, registry));
        needs.put(flink, Set.of(kafka, registry));
        needs.put(streams, Set.of(kafka, registry));
        needs.put(new ApiPart(settings, this::states), Set.of(postgres, kafka, registry));
    }

    /** Starts everything, with a line on {@code progress} for each part that serves. */
    public static Stack start(StackSettings settings, PrintStream progress) {
        return start(settings, progress, part -> true);
    }

    /** Only the broker and the registry: what a measurement of the streams needs. */
    public static Stack startBroker(StackSettings settings, PrintStream progress) {
        return start(
                settings,
                progress,
                part -> part instanceof KafkaPart || part instanceof RegistryPart);
    }

    private static Stack start(
            StackSettings settings, PrintStream progress, Predicate<Part> wanted) {
        var directory = DataDirectory.take(settings.data());
        var stack = new Stack(settings, progress, directory);
        stack.needs.keySet().removeIf(wanted.negate());
        try {
            stack.prepare();
            stack.startParts();
            stack.precedence =
                    PrecedenceWatch.start(
                            stack.streams::taken, List.of(stack.streams, stack.flink));
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
        return stack;
    }

    private void prepare() {
        Orphan.of(settings.data().resolve("postgres")).ifPresent(Orphan::stop);
        settings.ports().requireFree();
        quietJavaUtilLogging();
        // Connect would stop itself on a signal, before those that need it.
        Exit.setShutdownHookAdder((name, hook) -> {});
        // Logging is set up; setting it up again would lose what others log meanwhile.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        // Drivers are looked up once, with the class loader of the first thread that asks.
        DriverManager.getDrivers();
    }

    // The registry and the JDBC driver log there; the console belongs to the progress lines.
    private static void quietJavaUtilLogging() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private void startParts() {
        var threads = Executors.newCachedThreadPool(Stack::thread);
        try {
            startParts(threads);
        } finally {
            threads.shutdown();
        }
    }

    private void startParts(ExecutorService threads) {
        var starts = new LinkedHashMap<Part, CompletableFuture<Void>>();
        needs.forEach(
                (part, needed) -> {
                    var before = needed.stream().map(starts::get).toArray(CompletableFuture[]::new);
                    var start = CompletableFuture.allOf(before);
                    starts.put(part, start.thenRunAsync(() -> start(part), threads));
                });
        try {
            CompletableFuture.allOf(starts.values().toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "stack-start");
        thread.setContextClassLoader(Stack.class.getClassLoader());
        return thread;
    }

    private void start(Part part) {
        var from = System.nanoTime();
        try {
            started.add(part); // Before it starts: half started is closed too.
            part.start();
        } catch (CannotStart e) {
            throw e;
        } catch (Exception e) {
            throw new CannotStart(
                    "%s does not start (%s); %s/logs says more."
                            .formatted(part.name(), reason(e), settings.data()),
                    e);
        }
        var took = Duration.ofNanos(System.nanoTime() - from);
        progress.printf("%-10s %4.1f s  %s%n", part.name(), took.toMillis() / 1e3, part.detail());
    }

    private static String reason(Throwable error) {
        var root = error;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }

    /** Whether some process runs a stack on this data directory now. */
    public static boolean isRunning(StackSettings settings) {
        return DataDirectory.isTaken(settings.data());
    }

    /** Of the parts that cannot be asked over the network: what runs in them, how that does. */
    public Map<String, Map<String, String>> states() {
        var states = new LinkedHashMap<String, Map<String, String>>();
        for (var part : List.copyOf(started)) {
            if (!part.states().isEmpty()) {
                states.put(part.name(), part.states());
            }
        }
        return states;
    }

    public StackSettings settings() {
        return settings;
    }

    @Override
    public void close() {
        if (precedence != null) {
            precedence.close();
        }
        var parts = new ArrayList<>(needs.keySet());
        Collections.reverse(parts);
        parts.stream().filter(started::contains).forEach(Stack::stop);
        try {
            directory.close();
        } catch (IOException e) {
            LOG.warn("the lock of the data directory does not close", e);
        }
    }

    // The parts below must stop too, whatever one says on its way out.
    private static void stop(Part part) {
        try {
            part.stop();
        } catch (Exception e) {
            LOG.warn("part={} did not stop cleanly", part.name(), e);
        }
    }
}
