package io.pennyflow.api.event;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The live feed of one household. */
@RestController
class EventController {
    private final Streams streams;
    private final Changes changes;

    EventController(Streams streams, Changes changes) {
        this.streams = streams;
        this.changes = changes;
    }

    /**
     * Nothing falls between what is read back and what comes live: the end is looked up before the
     * stream is opened, the changes behind it are read after.
     */
    @GetMapping(path = "/v1/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(
            TenantId tenant,
            UserId user,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            HttpServletResponse response) {
        response.setHeader("X-Accel-Buffering", "no"); // Proxies must not hold events back.
        response.setHeader("Cache-Control", "no-store");
        var kept = changes.kept();
        var stream = streams.open(user, tenant);
        try {
            begin(stream, tenant, Replay.of(last, kept), kept);
        } catch (RuntimeException e) {
            streams.close(stream);
            throw e;
        }
        return stream.emitter();
    }

    private void begin(Stream stream, TenantId tenant, Replay replay, Replay.Kept kept) {
        var missed = changes.after(tenant, replay.after());
        if (missed.size() > Changes.REPLAYED_MAX) {
            stream.begin(Replay.fromNow(kept), List.of());
        } else {
            stream.begin(replay, missed);
        }
    }
}
