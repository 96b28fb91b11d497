package io.pennyflow.api.event;

import io.pennyflow.api.platform.ApiException;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The streams that are open, by household. */
@Component
class Streams {
    private static final int WRITERS = 4;

    private final FeedSettings settings;
    private final Map<UUID, List<Stream>> open = new ConcurrentHashMap<>();
    // A reader that stalls holds one of these, never the feed.
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS, Streams::thread);
    private Instant lastHeartbeat = Instant.EPOCH;

    Streams(FeedSettings settings) {
        this.settings = settings;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "live-writer");
        thread.setDaemon(true);
        return thread;
    }

    /** Opens a stream that hears of every change from now on. */
    Stream open(UserId user, TenantId tenant) {
        requireRoom(user);
        var stream = new Stream(user, writers);
        stream.onEnd(() -> remove(tenant.value(), stream));
        open.computeIfAbsent(tenant.value(), it -> new CopyOnWriteArrayList<>()).add(stream);
        return stream;
    }

    private void requireRoom(UserId user) {
        var all = open.values().stream().flatMap(List::stream).toList();
        var mine = all.stream().filter(it -> it.user().equals(user)).count();
        if (mine >= settings.streamsPerUserMax() || all.size() >= settings.streamsMax()) {
            throw new TooManyStreams();
        }
    }

    void send(UUID tenant, ChangeEvent event) {
        open.getOrDefault(tenant, List.of()).forEach(it -> it.send(event));
    }

    /** Shows, now and then, that silent streams live; finds those whose reader has gone. */
    void heartbeat(Instant now) {
        if (now.isBefore(lastHeartbeat.plus(settings.heartbeat()))) {
            return;
        }
        lastHeartbeat = now;
        open.values().forEach(streams -> streams.forEach(Stream::heartbeat));
    }

    void closeAll() {
        open.values().forEach(streams -> streams.forEach(Stream::close));
    }

    private void remove(UUID tenant, Stream stream) {
        open.computeIfPresent(
                tenant,
                (key, streams) -> {
                    streams.remove(stream);
                    return streams.isEmpty() ? null : Objects.requireNonNull(streams);
                });
    }

    /** One person has more pages open than anybody needs, or everybody together has. */
    static final class TooManyStreams extends ApiException {
        TooManyStreams() {
            super(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "too-many-streams",
                    "Too many pages are open. Close one and reload.");
        }
    }
}
