package io.pennyflow.api.event;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The live feed of one household. */
@RestController
class EventController {
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private final Streams streams;
    private final Changes changes;

    EventController(Streams streams, Changes changes) {
        this.streams = streams;
        this.changes = changes;
    }

    /** Opened first and read back second: what happens in between waits in the stream. */
    @GetMapping(path = "/v1/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(
            TenantId tenant,
            UserId user,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String last,
            HttpServletResponse response) {
        response.setHeader("X-Accel-Buffering", "no"); // Proxies must not hold events back.
        response.setHeader("Cache-Control", "no-store");
        var stream = streams.open(user, tenant);
        try {
            stream.begin(missed(tenant, last));
        } catch (RuntimeException e) {
            stream.close();
            throw e;
        }
        return stream.emitter();
    }

    private @Nullable Object missed(TenantId tenant, @Nullable String last) {
        if (last == null || last.isEmpty()) {
            return null;
        }
        if (!POSITION.matcher(last).matches()) {
            return Stream.reset();
        }
        var position = Long.parseLong(last);
        var missed = changes.after(tenant, position);
        if (missed.size() > Changes.REPLAYED_MAX || !changes.keeps(tenant, position)) {
            return Stream.reset();
        }
        return missed.isEmpty() ? null : ChangeEvent.merged(missed);
    }
}
