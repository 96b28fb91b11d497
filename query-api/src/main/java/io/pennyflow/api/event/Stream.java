package io.pennyflow.api.event;

import io.pennyflow.api.platform.UserId;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * One open page. Events wait in a bounded queue and are written by another thread; a reader that is
 * too slow is let go and comes back with its last position. Positions only grow: an event at or
 * behind the last one written is not written again.
 */
final class Stream {
    private static final int QUEUE_MAX = 200;
    private static final long NEVER_MILLIS = 0;

    private final UserId user;
    private final Executor writers;
    private final SseEmitter emitter = new SseEmitter(NEVER_MILLIS);
    private final Queue<Object> queue = new ArrayDeque<>();
    private boolean writing;
    private boolean held = true;
    private boolean ended;
    private long position = -1;

    Stream(UserId user, Executor writers) {
        this.user = user;
        this.writers = writers;
    }

    UserId user() {
        return user;
    }

    SseEmitter emitter() {
        return emitter;
    }

    void onEnd(Runnable then) {
        emitter.onCompletion(then);
        emitter.onTimeout(then);
        emitter.onError(error -> then.run());
    }

    void send(ChangeEvent event) {
        enqueue(event);
    }

    void heartbeat() {
        enqueue(SseEmitter.event().comment("alive"));
    }

    /** Writes what a page missed, then lets go what came since the stream was opened. */
    synchronized void begin(@Nullable Object first) {
        held = false;
        var waiting = new ArrayDeque<>(queue);
        queue.clear();
        queue.add(SseEmitter.event().comment("open").reconnectTime(1_000));
        if (first != null) {
            queue.add(first);
        }
        queue.addAll(waiting);
        schedule();
    }

    private synchronized void enqueue(Object event) {
        if (ended) {
            return;
        }
        if (queue.size() >= QUEUE_MAX) {
            ended = true;
            writers.execute(emitter::complete);
            return;
        }
        queue.add(event);
        schedule();
    }

    private synchronized void schedule() {
        if (!writing && !held && !queue.isEmpty()) {
            writing = true;
            writers.execute(this::drain);
        }
    }

    private void drain() {
        try {
            for (var event = next(); event != null; event = next()) {
                write(event);
            }
        } catch (IOException | IllegalStateException e) {
            end(e);
        }
    }

    private synchronized @Nullable Object next() {
        var event = queue.poll();
        writing = event != null;
        return event;
    }

    private void write(Object event) throws IOException {
        if (event instanceof ChangeEvent change) {
            if (change.seq() <= position) {
                return;
            }
            position = change.seq();
            emitter.send(named("change", change));
        } else {
            emitter.send((SseEventBuilder) event);
        }
    }

    private static SseEventBuilder named(String name, ChangeEvent change) {
        return SseEmitter.event()
                .id(Long.toString(change.seq()))
                .name(name)
                .data(new Body(change.views(), change.ids(), change.rows()));
    }

    /** Says that too much was missed: ask for everything again. */
    static SseEventBuilder reset() {
        return SseEmitter.event().name("reset").data(new Object[0]);
    }

    private synchronized void end(Exception cause) {
        ended = true;
        queue.clear();
        emitter.completeWithError(cause);
    }

    void close() {
        synchronized (this) {
            ended = true;
        }
        emitter.complete();
    }

    /** What of an event stands in its data. */
    private record Body(
            List<String> views, Map<String, List<String>> ids, Map<String, Integer> rows) {}
}
