package io.pennyflow.local.stack;

import io.pennyflow.flink.platform.FlinkApp;
import io.pennyflow.flink.platform.FlinkSettings;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Flink jobs in a cluster inside this process, their checkpoints on disk. */
final class FlinkPart implements Part, Yielding {
    private static final Duration CHECKPOINT_INTERVAL = Duration.ofSeconds(30);

    /** Enough for any household; a cluster sets its own. */
    private static final int PARALLELISM = 1;

    private final StackSettings settings;
    private volatile @Nullable FlinkApp app;

    FlinkPart(StackSettings settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "flink";
    }

    @Override
    public String detail() {
        return "http://%s:%d".formatted(StackSettings.HOST, settings.ports().flink());
    }

    @Override
    public void start() {
        app =
                FlinkApp.start(
                        new FlinkSettings(
                                settings.bootstrapServers(),
                                settings.registry(),
                                settings.data().resolve("flink"),
                                settings.ports().flink(),
                                CHECKPOINT_INTERVAL,
                                PARALLELISM));
    }

    @Override
    public Map<String, String> states() {
        return app == null ? Map.of() : app.states();
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
