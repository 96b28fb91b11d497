package io.pennyflow.api.anomaly;

import io.pennyflow.api.platform.Outbox;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.api.platform.ValidationFailed;
import io.pennyflow.schemas.intent.v1.Verdict;
import io.pennyflow.schemas.intent.v1.VerdictKey;
import io.pennyflow.schemas.topic.Catalogue;
import io.pennyflow.schemas.topic.NameBasedId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what people answer to anomalies; every caller is inside the scope of a tenant. */
@Component
class AnomalyAnswers {
    /** Each is read whenever the household is judged. */
    private static final int ANSWERS_MOST = 10_000;

    private static final String SAY =
            """
            insert into anomaly_answer
                (tenant_id, transaction_id, account_id, said, decided_by, decided_at)
            values (:tenant, :transaction, :account, :said, :user, :now)
            on conflict (tenant_id, transaction_id) do update
            set said = excluded.said, decided_by = excluded.decided_by,
                decided_at = excluded.decided_at
            """;

    private static final String ACCOUNT =
            """
            select account_id from anomaly where transaction_id = :id
            union select account_id from anomaly_answer where transaction_id = :id
            """;

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    AnomalyAnswers(JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In place of what was said of it before. */
    void say(TenantId tenant, UserId user, UUID transaction, String said) {
        var account = account(transaction).orElseThrow(() -> new AnomalyNotFound(transaction));
        requireRoom();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        store(tenant, user, transaction, account, said, now);
        var key = key(tenant, transaction);
        outbox.write(
                tenant,
                Catalogue.VERDICTS,
                key,
                Verdict.newBuilder()
                        .setTenantId(tenant.value())
                        .setVerdictId(key.getVerdictId())
                        .setAccountId(account)
                        .setKind(said)
                        .setTransactions(List.of(transaction))
                        .setFromOn(null)
                        .setAmount(null)
                        .setDecidedBy(user.value())
                        .setDecidedAt(now)
                        .build());
    }

    void takeBack(TenantId tenant, UUID transaction) {
        var gone =
                jdbc.sql("delete from anomaly_answer where transaction_id = ?")
                        .param(transaction)
                        .update();
        if (gone > 0) {
            outbox.write(tenant, Catalogue.VERDICTS, key(tenant, transaction), null);
        } else if (account(transaction).isEmpty()) {
            throw new AnomalyNotFound(transaction);
        }
    }

    private void store(
            TenantId tenant,
            UserId user,
            UUID transaction,
            UUID account,
            String said,
            Instant now) {
        jdbc.sql(SAY)
                .param("tenant", tenant.value())
                .param("transaction", transaction)
                .param("account", account)
                .param("said", said)
                .param("user", user.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Optional<UUID> account(UUID transaction) {
        return jdbc.sql(ACCOUNT).param("id", transaction).query(UUID.class).list().stream()
                .findFirst();
    }

    private void requireRoom() {
        var count = jdbc.sql("select count(*) from anomaly_answer").query(Integer.class).single();
        if (count >= ANSWERS_MOST) {
            throw new ValidationFailed(
                    "said",
                    "A household has said 10000 things at most. Take some of them back first.");
        }
    }

    /** One of each transaction, so that a new answer takes the place of the one before. */
    private static VerdictKey key(TenantId tenant, UUID transaction) {
        return new VerdictKey(
                tenant.value(), NameBasedId.of(tenant.value(), "anomaly:" + transaction));
    }
}
