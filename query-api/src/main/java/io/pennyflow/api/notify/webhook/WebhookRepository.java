package io.pennyflow.api.notify.webhook;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class WebhookRepository {
    private static final String FIND =
            """
            select w.*, coalesce(t.failures, 0) as failures,
                   (select count(*) from delivery d where d.channel = 'webhook'
                       and d.target_id = w.endpoint_id and d.state = 'waiting') as waiting,
                   (select count(*) from delivery d where d.channel = 'webhook'
                       and d.target_id = w.endpoint_id and d.state = 'dead') as dead
            from webhook_endpoint w
            left join delivery_target t on t.channel = 'webhook' and t.target_id = w.endpoint_id
            """;

    private static final String ADD =
            """
            insert into webhook_endpoint (tenant_id, endpoint_id, url, description, kinds, secret,
                                          state, created_by, created_at)
            values (:tenant, :id, :url, :description, :kinds, :secret, :state, :user, :now)
            """;

    private static final String CHANGE =
            """
            update webhook_endpoint
            set url = :url, description = :description, kinds = :kinds, state = :state
            where endpoint_id = :id
            """;

    private static final String ROTATE =
            """
            update webhook_endpoint
            set former_secret = secret, former_until = :until, secret = :secret
            where endpoint_id = :id
            """;

    private final JdbcClient jdbc;

    WebhookRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WebhookEndpoint> all() {
        return jdbc.sql(FIND + " order by w.created_at").query(WebhookRepository::read).list();
    }

    Optional<WebhookEndpoint> find(UUID id) {
        return jdbc.sql(FIND + " where w.endpoint_id = ?")
                .param(id)
                .query(WebhookRepository::read)
                .optional();
    }

    void add(TenantId tenant, UserId user, UUID id, EndpointWish wish, String secret, Instant now) {
        jdbc.sql(ADD)
                .param("tenant", tenant.value())
                .param("id", id)
                .param("url", wish.url())
                .param("description", wish.description())
                .param("kinds", wish.kinds().toArray(String[]::new))
                .param("secret", secret)
                .param("state", wish.state())
                .param("user", user.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean change(UUID id, EndpointWish wish) {
        return jdbc.sql(CHANGE)
                        .param("id", id)
                        .param("url", wish.url())
                        .param("description", wish.description())
                        .param("kinds", wish.kinds().toArray(String[]::new))
                        .param("state", wish.state())
                        .update()
                > 0;
    }

    boolean rotate(UUID id, String secret, Instant until) {
        return jdbc.sql(ROTATE)
                        .param("id", id)
                        .param("secret", secret)
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** Its log goes with it. */
    boolean remove(UUID id) {
        jdbc.sql("delete from delivery where channel = 'webhook' and target_id = ?")
                .param(id)
                .update();
        jdbc.sql("delete from delivery_target where channel = 'webhook' and target_id = ?")
                .param(id)
                .update();
        return jdbc.sql("delete from webhook_endpoint where endpoint_id = ?").param(id).update()
                > 0;
    }

    private static WebhookEndpoint read(ResultSet row, int number) throws SQLException {
        var until = row.getObject("former_until", OffsetDateTime.class);
        return new WebhookEndpoint(
                row.getObject("endpoint_id", UUID.class),
                row.getString("url"),
                row.getString("description"),
                List.of((String[]) row.getArray("kinds").getArray()),
                row.getString("state"),
                until == null ? null : until.toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getInt("failures"),
                row.getInt("waiting"),
                row.getInt("dead"));
    }
}
