package io.pennyflow.api.recurring;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.ValidationFailed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What comes again and again, and what is due when. */
@RestController
class RecurringController {
    private static final int STREAMS_MOST = 2_000;
    private static final int MEMBERS_MOST = 100;
    private static final int BILLS_MOST = 5_000;
    private static final int DAYS_MOST = 400;

    private final TenantScope scope;
    private final RecurringRepository repository;

    RecurringController(TenantScope scope, RecurringRepository repository) {
        this.scope = scope;
        this.repository = repository;
    }

    /** Those that come next first, those that ended last. */
    @GetMapping("/v1/recurring")
    Streams list(TenantId tenant) {
        return new Streams(scope.as(tenant, () -> repository.streams(STREAMS_MOST)));
    }

    @GetMapping("/v1/recurring/{streamId}")
    Detail show(TenantId tenant, @PathVariable UUID streamId) {
        return scope.as(
                tenant,
                () -> {
                    var stream = found(streamId);
                    return new Detail(stream, repository.members(streamId, MEMBERS_MOST));
                });
    }

    @GetMapping("/v1/bills")
    Bills bills(
            TenantId tenant,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable UUID stream) {
        var days = ChronoUnit.DAYS.between(from, to);
        if (days < 0) {
            throw new ValidationFailed("to", "to is before from.");
        }
        if (days > DAYS_MOST) {
            throw new ValidationFailed("to", "Ask for 400 days at most.");
        }
        return scope.as(
                tenant,
                () -> {
                    if (stream != null) {
                        found(stream);
                    }
                    return new Bills(repository.bills(from, to, stream, BILLS_MOST));
                });
    }

    private Stream found(UUID id) {
        return repository.stream(id).orElseThrow(() -> new StreamNotFound(id));
    }

    /** At most 2,000. */
    record Streams(List<Stream> items) {}

    /** A series with its newest members, newest first, at most 100. */
    record Detail(@JsonUnwrapped Stream stream, List<Stream.Member> members) {}

    /** By the day they are due, at most 5,000. */
    record Bills(List<Bill> items) {}
}
