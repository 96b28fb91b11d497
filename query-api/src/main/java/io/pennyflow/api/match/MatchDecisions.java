package io.pennyflow.api.match;

import io.pennyflow.api.match.MatchDecisionRequest.Wish;
import io.pennyflow.api.platform.Outbox;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.schemas.intent.v1.MatchDecision;
import io.pennyflow.schemas.intent.v1.MatchDecisionKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.NameBasedId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people say of pairs: a row, and the word to the streams, in one transaction. */
@Component
class MatchDecisions {
    private static final String DECIDE =
            """
            insert into match_decision
                (tenant_id, decision_id, one, other, kind, same, decided_by, decided_at)
            values (:tenant, :decision, :one, :other, :kind, :same, :user, :now)
            on conflict (tenant_id, decision_id) do update
            set kind = excluded.kind,
                same = excluded.same,
                decided_by = excluded.decided_by,
                decided_at = excluded.decided_at
            """;

    /** One that was merged into another is in no list, but has a match. */
    private static final String EXISTS =
            """
            select exists (select from transaction where transaction_id = :id)
                or exists (select from transaction_match where transaction_id = :id)
            """;

    private final TenantScope scope;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    MatchDecisions(TenantScope scope, JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.scope = scope;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The same pair has the same id, so a later word replaces an earlier one. */
    UUID decide(TenantId tenant, UserId user, Wish wish) {
        return scope.as(
                tenant,
                () -> {
                    requireKnown(wish.one());
                    requireKnown(wish.other());
                    if (wish.one().equals(wish.other())) {
                        throw new ValidationFailed("other", "other is the same as one.");
                    }
                    var decision = decision(tenant, user, wish);
                    store(decision);
                    var key = new MatchDecisionKey(tenant.value(), decision.getDecisionId());
                    outbox.write(tenant, Catalogue.MATCH_DECISIONS, key, decision);
                    return decision.getDecisionId();
                });
    }

    /** The rules decide again. */
    void takeBack(TenantId tenant, UUID decisionId) {
        scope.run(
                tenant,
                () -> {
                    var deleted =
                            jdbc.sql("delete from match_decision where decision_id = ?")
                                    .param(decisionId)
                                    .update();
                    if (deleted == 0) {
                        throw new MatchRefusals.DecisionNotFound(decisionId);
                    }
                    var key = new MatchDecisionKey(tenant.value(), decisionId);
                    outbox.write(tenant, Catalogue.MATCH_DECISIONS, key, null);
                });
    }

    // As text, for a UUID's own order in Java is not that of anybody else.
    private MatchDecision decision(TenantId tenant, UserId user, Wish wish) {
        var isOrdered = wish.one().toString().compareTo(wish.other().toString()) < 0;
        var one = isOrdered ? wish.one() : wish.other();
        var other = isOrdered ? wish.other() : wish.one();
        return new MatchDecision(
                tenant.value(),
                NameBasedId.of(tenant.value(), one.toString(), other.toString()),
                one,
                other,
                wish.kind(),
                wish.same(),
                user.value(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private void requireKnown(UUID transactionId) {
        var exists = jdbc.sql(EXISTS).param("id", transactionId).query(Boolean.class).single();
        if (!exists) {
            throw new MatchRefusals.TransactionNotFound(transactionId);
        }
    }

    private void store(MatchDecision decision) {
        jdbc.sql(DECIDE)
                .param("tenant", decision.getTenantId())
                .param("decision", decision.getDecisionId())
                .param("one", decision.getOne())
                .param("other", decision.getOther())
                .param("kind", decision.getKind())
                .param("same", decision.getSame())
                .param("user", decision.getDecidedBy())
                .param("now", decision.getDecidedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
