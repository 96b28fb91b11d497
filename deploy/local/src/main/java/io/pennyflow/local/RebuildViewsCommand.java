package io.pennyflow.local;

import io.pennyflow.connect.view.View;
import io.pennyflow.connect.view.ViewRebuild;
import io.pennyflow.local.stack.Stack;
import io.pennyflow.local.stack.StackSettings;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Empties the views and fills them again from their topics, in a running stack or a stopped one.
 */
@Command(
        name = "rebuild-views",
        description = "Empty the view tables and fill them again from the topics.")
final class RebuildViewsCommand implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofMinutes(30);

    @Mixin private StackOptions options = new StackOptions();

    @Override
    public Integer call() throws SQLException {
        var settings = options.settings();
        if (Stack.isRunning(settings)) {
            rebuild(settings);
            return 0;
        }
        var stack = Stack.start(settings, System.err);
        try {
            rebuild(settings);
        } finally {
            stack.close();
        }
        return 0;
    }

    static void rebuild(StackSettings settings) throws SQLException {
        var from = System.nanoTime();
        var database = new DriverManagerDataSource(settings.jdbcUrl("view_sink"));
        new ViewRebuild(
                        database,
                        settings.bootstrapServers(),
                        settings.connect(),
                        Clock.systemUTC())
                .run(View.ALL, LIMIT);
        System.err.printf(
                "%d views rebuilt in %.1f s%n", View.ALL.size(), (System.nanoTime() - from) / 1e9);
    }
}
