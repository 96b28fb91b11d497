package io.pennyflow.api.event;

import io.pennyflow.api.platform.ApiException;
import io.pennyflow.api.platform.SignedOut;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The streams that are open, by household. */
@Component
class Streams {
    // A reader that stalls holds one of these until its write times out, never the feed.
    private static final int WRITERS_MAX = 32;
    private static final Duration WRITER_IDLE = Duration.ofSeconds(30);

    private final FeedSettings settings;
    private final ExecutorService writers = writers();
    private final Set<Stream> oldestFirst = new LinkedHashSet<>();
    private final Map<UUID, List<Stream>> byTenant = new ConcurrentHashMap<>();
    private Instant lastHeartbeat = Instant.EPOCH;

    Streams(FeedSettings settings) {
        this.settings = settings;
    }

    private static ExecutorService writers() {
        var writers =
                new ThreadPoolExecutor(
                        WRITERS_MAX,
                        WRITERS_MAX,
                        WRITER_IDLE.toMillis(),
                        TimeUnit.MILLISECONDS,
                        new LinkedBlockingQueue<>(),
                        Streams::thread);
        writers.allowCoreThreadTimeOut(true);
        return writers;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "live-writer");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Opens a stream that hears of every change from now on. A person's oldest gives way to one too
     * many: it is mostly a page that was closed, which nobody knows before the next write.
     */
    synchronized Stream open(UserId user, TenantId tenant) {
        var mine = oldestFirst.stream().filter(it -> it.user().equals(user)).toList();
        if (mine.size() >= settings.streamsPerUserMax()) {
            close(mine.get(0));
        }
        if (oldestFirst.size() >= settings.streamsMax()) {
            throw new TooManyStreams();
        }
        var stream = new Stream(user, tenant, writers, settings.lifetime());
        stream.onEnd(() -> forget(stream));
        oldestFirst.add(stream);
        byTenant.computeIfAbsent(tenant.value(), it -> new CopyOnWriteArrayList<>()).add(stream);
        return stream;
    }

    void send(UUID tenant, List<ViewChange> changes) {
        byTenant.getOrDefault(tenant, List.of()).forEach(it -> it.send(changes));
    }

    /** Shows, now and then, that silent streams live; finds those whose reader has gone. */
    void heartbeat(Instant now) {
        if (now.isBefore(lastHeartbeat.plus(settings.heartbeat()))) {
            return;
        }
        lastHeartbeat = now;
        byTenant.values().forEach(streams -> streams.forEach(Stream::heartbeat));
    }

    @EventListener
    void close(SignedOut signedOut) {
        all().stream().filter(it -> it.user().equals(signedOut.user())).forEach(this::close);
    }

    void closeAll() {
        all().forEach(this::close);
    }

    void close(Stream stream) {
        forget(stream);
        stream.close();
    }

    private synchronized Collection<Stream> all() {
        return List.copyOf(oldestFirst);
    }

    private synchronized void forget(Stream stream) {
        oldestFirst.remove(stream);
        byTenant.computeIfPresent(
                stream.tenant().value(),
                (key, streams) -> {
                    streams.remove(stream);
                    return streams.isEmpty() ? null : streams;
                });
    }

    /** Everybody together has more pages open than this process takes. */
    static final class TooManyStreams extends ApiException {
        TooManyStreams() {
            super(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "too-many-streams",
                    "Too many pages are open. Try again in a minute.",
                    Duration.ofMinutes(1));
        }
    }
}
