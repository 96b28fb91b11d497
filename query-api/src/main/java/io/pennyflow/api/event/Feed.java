package io.pennyflow.api.event;

import static java.util.stream.Collectors.groupingBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one thread that carries changes from the database to the open streams. A lost connection is
 * made again behind the last position, so that nothing is missed.
 */
@Component
class Feed implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
    private static final Duration SWEEP_INTERVAL = Duration.ofMinutes(10);
    private static final Duration RECONNECT_PAUSE = Duration.ofMillis(500);

    private final FeedSettings settings;
    private final Streams streams;
    private final Clock clock;
    private final String url;

    private volatile boolean running;
    private @Nullable Thread thread;
    private Instant swept = Instant.EPOCH; // Read and written by that thread alone.

    Feed(FeedSettings settings, Streams streams, Clock clock, DataSourceProperties database) {
        this.settings = settings;
        this.streams = streams;
        this.clock = clock;
        this.url = database.determineUrl();
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::run, "live-feed");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        var position = -1L;
        while (running) {
            try (var reader = open(position)) {
                position = reader.position();
                while (running) {
                    read(reader);
                    position = reader.position();
                }
            } catch (SQLException | RuntimeException e) {
                if (running) {
                    LOG.warn("the live feed broke off and connects again", e);
                    pause();
                }
            }
        }
    }

    private FeedReader open(long position) throws SQLException {
        return position < 0
                ? FeedReader.atEnd(url, settings)
                : FeedReader.behind(url, settings, position);
    }

    private void read(FeedReader reader) throws SQLException {
        var changes = reader.next(settings.pollInterval());
        if (!changes.isEmpty()) {
            changes.stream().collect(groupingBy(ViewChange::tenantId)).forEach(streams::send);
        }
        var now = clock.instant();
        streams.heartbeat(now);
        sweep(reader, now);
    }

    private void sweep(FeedReader reader, Instant now) throws SQLException {
        if (Duration.between(swept, now).compareTo(SWEEP_INTERVAL) > 0) {
            swept = now;
            reader.forgetBefore(now.minus(settings.kept()).atOffset(ZoneOffset.UTC));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RECONNECT_PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        running = false;
        streams.closeAll();
        if (thread != null) {
            thread.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Open streams must end before the web server waits for its requests to end. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
