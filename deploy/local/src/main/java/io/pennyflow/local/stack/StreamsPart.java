package io.pennyflow.local.stack;

import io.pennyflow.local.platform.Patience;
import io.pennyflow.streams.platform.StreamsApp;
import io.pennyflow.streams.platform.StreamsSettings;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every Kafka Streams topology in this process, its stores on disk. */
final class StreamsPart implements Part, Yielding {
    private static final int THREADS = 1;
    private static final Set<String> TOPOLOGIES =
            Set.of("enrichment", "matching", "rollup", "recurring", "alerts", "budgets");

    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private final StackSettings settings;
    private volatile @Nullable StreamsApp app;

    StreamsPart(StackSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "streams";
    }

    @Override
    public String detail() {
        return String.join(", ", TOPOLOGIES.stream().sorted().toList());
    }

    @Override
    public void start() {
        app =
                StreamsApp.start(
                        new StreamsSettings(
                                settings.bootstrapServers(),
                                settings.registry(),
                                settings.data().resolve("streams"),
                                THREADS,
                                TOPOLOGIES));
        Patience.until("every topology to run", START_LIMIT, this::isRunning);
    }

    private boolean isRunning() {
        return states().values().stream().allMatch("RUNNING"::equals);
    }

    @Override
    public Map<String, String> states() {
        return app == null ? Map.of() : app.states();
    }

    /** Records taken so far by the topologies that give way to nobody. */
    long taken() {
        return app == null ? 0 : app.taken();
    }

    @Override
    public void hold() {
        if (app != null) {
            app.hold();
        }
    }

    @Override
    public void release() {
        if (app != null) {
            app.release();
        }
    }

    @Override
    public void stop() {
        if (app != null) {
            app.close();
        }
    }
}
