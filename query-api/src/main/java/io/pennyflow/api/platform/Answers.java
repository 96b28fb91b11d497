package io.pennyflow.api.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Requests that were begun and what they were answered, for a day. */
@Component
class Answers {
    /** A request that has run this long was cut off: its key may be taken again. */
    static final Duration RUNNING_MAX = Duration.ofSeconds(60);

    static final Duration KEPT = Duration.ofHours(24);

    private final TenantScope scope;
    private final JdbcClient jdbc;
    private final Clock clock;

    Answers(TenantScope scope, JdbcClient jdbc, Clock clock) {
        this.scope = scope;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes a key for a request about to run.
     *
     * @return the answer to repeat; empty when the request is to run now
     */
    Optional<Answer> take(Slot slot, String requestHash) {
        return scope.as(slot.tenant(), () -> takeInScope(slot, requestHash));
    }

    private Optional<Answer> takeInScope(Slot slot, String requestHash) {
        var now = now();
        var taken =
                jdbc.sql(
                                """
                                insert into idempotency_key
                                    (tenant_id, user_id, key, request_hash, created_at)
                                values (?, ?, ?, ?, ?)
                                on conflict (tenant_id, user_id, key) do update
                                    set created_at = excluded.created_at
                                    where idempotency_key.status is null
                                      and idempotency_key.request_hash = excluded.request_hash
                                      and idempotency_key.created_at < ?
                                """)
                        .params(slot.tenant().value(), slot.user().value(), slot.key())
                        .params(requestHash, now, now.minus(RUNNING_MAX))
                        .update();
        return taken == 1 ? Optional.empty() : Optional.of(known(slot, requestHash));
    }

    private Answer known(Slot slot, String requestHash) {
        var row =
                jdbc.sql(
                                """
                                select request_hash, status, content_type, body, location
                                from idempotency_key where user_id = ? and key = ?
                                """)
                        .params(slot.user().value(), slot.key())
                        .query(Row.class)
                        .single();
        if (!row.requestHash().equals(requestHash)) {
            throw new KeyReused();
        }
        if (row.status() == null) {
            throw new InProgress();
        }
        return new Answer(
                row.status(),
                row.contentType(),
                Objects.requireNonNull(row.body()),
                row.location());
    }

    void keep(Slot slot, Answer answer) {
        scope.as(
                slot.tenant(),
                () ->
                        jdbc.sql(
                                        """
                                        update idempotency_key
                                        set status = ?, content_type = ?, body = ?, location = ?
                                        where user_id = ? and key = ?
                                        """)
                                .param(answer.status())
                                .param(answer.contentType())
                                .param(answer.body())
                                .param(answer.location())
                                .params(slot.user().value(), slot.key())
                                .update());
    }

    void forget(Slot slot) {
        scope.as(
                slot.tenant(),
                () ->
                        jdbc.sql("delete from idempotency_key where user_id = ? and key = ?")
                                .params(slot.user().value(), slot.key())
                                .update());
    }

    @Scheduled(fixedDelayString = "PT1H")
    void sweep() {
        jdbc.sql("select forget_old_answers(?)")
                .param(now().minus(KEPT))
                .query(rows -> {}); // A function that returns nothing still answers a row.
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Whose key it is, and the key. */
    record Slot(TenantId tenant, UserId user, String key) {}

    @SuppressWarnings("ArrayRecordComponent") // Read as a whole, never compared.
    private record Row(
            String requestHash,
            @Nullable Integer status,
            @Nullable String contentType,
            byte @Nullable [] body,
            @Nullable String location) {}

    /** One key for two different requests. */
    static final class KeyReused extends ApiException {
        KeyReused() {
            super(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "idempotency-key-reused",
                    "This Idempotency-Key was used for another request. Use a new one.");
        }
    }

    /** The first request with this key has not been answered yet. */
    static final class InProgress extends ApiException {
        InProgress() {
            super(
                    HttpStatus.CONFLICT,
                    "request-in-progress",
                    "The first request with this Idempotency-Key still runs. Ask again shortly.");
        }
    }
}
