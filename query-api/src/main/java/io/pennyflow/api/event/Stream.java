package io.pennyflow.api.event;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * One open page. Changes wait in a bounded queue and another thread writes them, all that wait as
 * one event. A reader who is too slow is let go and comes back with its last position. Positions
 * only grow, so no change is told twice.
 */
final class Stream {
    private static final int WAITING_MAX = 10_000;
    private static final Duration RECONNECT = Duration.ofSeconds(1);

    private final UserId user;
    private final TenantId tenant;
    private final Executor writers;
    private final SseEmitter emitter;
    private final List<ViewChange> waiting = new ArrayList<>();
    private @Nullable Replay beginning;
    private boolean begun;
    private boolean heartbeat;
    private boolean writing;
    private boolean ended;
    private long position;

    Stream(UserId user, TenantId tenant, Executor writers, Duration lifetime) {
        this.user = user;
        this.tenant = tenant;
        this.writers = writers;
        this.emitter = new SseEmitter(lifetime.toMillis());
    }

    UserId user() {
        return user;
    }

    TenantId tenant() {
        return tenant;
    }

    SseEmitter emitter() {
        return emitter;
    }

    void onEnd(Runnable then) {
        emitter.onCompletion(then);
        emitter.onTimeout(emitter::complete);
        emitter.onError(error -> then.run());
    }

    /** Tells what was missed, then what came since the stream was opened. */
    synchronized void begin(Replay replay, List<ViewChange> missed) {
        begun = true;
        beginning = replay;
        position = replay.after();
        var live = List.copyOf(waiting);
        waiting.clear();
        addNewer(missed);
        addNewer(live);
        schedule();
    }

    synchronized void send(List<ViewChange> changes) {
        if (waiting.size() + changes.size() > WAITING_MAX) {
            close();
            return;
        }
        addNewer(changes);
        schedule();
    }

    // What was missed and what comes live overlap: each change waits, and is told, once.
    private void addNewer(List<ViewChange> changes) {
        var newest = waiting.isEmpty() ? position : waiting.get(waiting.size() - 1).seq();
        changes.stream().filter(it -> it.seq() > newest).forEach(waiting::add);
    }

    synchronized void heartbeat() {
        heartbeat = true;
        schedule();
    }

    private void schedule() {
        if (begun && !writing && !ended) {
            writing = true;
            writers.execute(this::write);
        }
    }

    private void write() {
        try {
            for (var event = next(); event != null; event = next()) {
                emitter.send(event);
            }
        } catch (IOException | IllegalStateException e) {
            end(); // The reader has gone; the container ends the request by itself.
        }
    }

    private synchronized @Nullable SseEventBuilder next() {
        if (!ended && beginning != null) {
            var first = first(beginning);
            beginning = null;
            return first;
        }
        if (!ended && !waiting.isEmpty()) {
            var change = ChangeEvent.merged(waiting);
            waiting.clear();
            position = change.seq();
            return event(change);
        }
        if (!ended && heartbeat) {
            heartbeat = false;
            return SseEmitter.event().comment("alive");
        }
        writing = false;
        return null;
    }

    // Without data it raises no event, but the page has a position to come back with.
    private static SseEventBuilder first(Replay replay) {
        var first =
                SseEmitter.event()
                        .comment("open")
                        .id(Long.toString(replay.after()))
                        .reconnectTime(RECONNECT.toMillis());
        return replay.isReset()
                ? first.name("reset").data(Map.of(), MediaType.APPLICATION_JSON)
                : first;
    }

    private static SseEventBuilder event(ChangeEvent change) {
        return SseEmitter.event()
                .id(Long.toString(change.seq()))
                .name("change")
                .data(
                        new Body(change.views(), change.ids(), change.rows()),
                        MediaType.APPLICATION_JSON);
    }

    /** Ends it; a page that still wants it comes back by itself. */
    synchronized void close() {
        if (!ended) {
            end();
            writers.execute(emitter::complete); // It waits for a write that goes on.
        }
    }

    private synchronized void end() {
        ended = true;
        waiting.clear();
    }

    /** What of an event stands in its data. */
    private record Body(
            List<String> views, Map<String, List<String>> ids, Map<String, Integer> rows) {}
}
