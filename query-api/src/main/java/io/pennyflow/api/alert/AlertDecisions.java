package io.pennyflow.api.alert;

import io.pennyflow.api.platform.ApiException;
import io.pennyflow.api.platform.Outbox;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.schemas.alerts.v1.AlertDecision;
import io.pennyflow.schemas.alerts.v1.AlertKey;
import io.pennyflow.schemas.topic.Catalogue;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people decide about alerts: a row, and the word to the streams, in one transaction. */
@Component
class AlertDecisions {
    private static final String PUT =
            """
            insert into alert_decision
            values (:tenant, :alert, :state, :revision, :until, :user, :now)
            on conflict (tenant_id, alert_id) do update
            set state = excluded.state, revision = excluded.revision,
                snoozed_until = excluded.snoozed_until, decided_by = excluded.decided_by,
                decided_at = excluded.decided_at
            """;

    private final TenantScope scope;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    AlertDecisions(TenantScope scope, JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.scope = scope;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    void decide(TenantId tenant, UserId user, UUID alertId, DecisionWish wish) {
        scope.run(
                tenant,
                () -> {
                    var revision = requireRevision(alertId);
                    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                    wish.requireFit(now);
                    var decision = decision(tenant, user, alertId, wish, revision, now);
                    store(decision);
                    outbox.write(
                            tenant,
                            Catalogue.ALERT_DECISIONS,
                            new AlertKey(tenant.value(), alertId),
                            decision);
                });
    }

    /** Twice is as once. */
    void takeBack(TenantId tenant, UUID alertId) {
        scope.run(
                tenant,
                () -> {
                    requireRevision(alertId);
                    jdbc.sql("delete from alert_decision where alert_id = ?")
                            .param(alertId)
                            .update();
                    var key = new AlertKey(tenant.value(), alertId);
                    outbox.write(tenant, Catalogue.ALERT_DECISIONS, key, null);
                });
    }

    private int requireRevision(UUID alertId) {
        return jdbc.sql("select revision from alert where alert_id = ?")
                .param(alertId)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NoSuchAlert(alertId));
    }

    private static AlertDecision decision(
            TenantId tenant,
            UserId user,
            UUID alertId,
            DecisionWish wish,
            int revision,
            Instant now) {
        return new AlertDecision(
                tenant.value(),
                alertId,
                wish.state(),
                revision,
                millis(wish.until()),
                user.value(),
                now);
    }

    private static @Nullable Instant millis(@Nullable Instant until) {
        return until == null ? null : until.truncatedTo(ChronoUnit.MILLIS);
    }

    private void store(AlertDecision decision) {
        var until = decision.getSnoozedUntil();
        jdbc.sql(PUT)
                .param("tenant", decision.getTenantId())
                .param("alert", decision.getAlertId())
                .param("state", decision.getState())
                .param("revision", decision.getRevision())
                .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
                .param("user", decision.getDecidedBy())
                .param("now", decision.getDecidedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** No alert of this household has the id. */
    static final class NoSuchAlert extends ApiException {
        NoSuchAlert(UUID alertId) {
            super(
                    HttpStatus.NOT_FOUND,
                    "alert-not-found",
                    "No alert has the id %s.".formatted(alertId));
        }
    }
}
