package io.pennyflow.api.notify.settings;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.connect.notify.settings.AlertPreferences;
import io.pennyflow.connect.notify.settings.PreferencesJson;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class AlertSettingsRepository {
    private static final String FIND =
            """
            select coalesce(s.version, 0) as version, s.settings, h.time_zone
            from household h left join alert_settings s on s.user_id = ?
            """;

    private static final String PUT =
            """
            insert into alert_settings values (:tenant, :user, :version, cast(:settings as jsonb), :now)
            on conflict (tenant_id, user_id) do update
            set version = excluded.version, settings = excluded.settings,
                changed_at = excluded.changed_at
            """;

    private static final String AROUND =
            """
            select (select email from app_user where user_id = ?) as address,
                   exists (select from notify_key where name = 'unsubscribe') as email_ready,
                   (select value from notify_key where name = 'vapid-public') as push_key
            """;

    private final JdbcClient jdbc;

    AlertSettingsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The defaults, as version 0, where nothing is kept. */
    Kept find(UserId user) {
        return jdbc.sql(FIND)
                .param(user.value())
                .query(
                        (row, number) ->
                                new Kept(
                                        row.getInt("version"),
                                        PreferencesJson.read(
                                                row.getString("settings"),
                                                ZoneId.of(row.getString("time_zone")))))
                .single();
    }

    /** Until the transaction ends nobody else changes them. */
    Kept locked(UserId user) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("alert_settings " + user.value())
                .query((row, number) -> number)
                .list();
        return find(user);
    }

    void put(TenantId tenant, UserId user, Kept kept, Instant now) {
        jdbc.sql(PUT)
                .param("tenant", tenant.value())
                .param("user", user.value())
                .param("version", kept.version())
                .param("settings", PreferencesJson.write(kept.preferences()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean isMember(UserId user) {
        return jdbc.sql("select exists (select from membership where user_id = ?)")
                .param(user.value())
                .query(Boolean.class)
                .single();
    }

    Surroundings surroundings(UserId user) {
        return jdbc.sql(AROUND).param(user.value()).query(Surroundings.class).single();
    }

    /** What letters are signed with; empty as long as none was ever sent. */
    Optional<String> unsubscribeKey() {
        return jdbc.sql("select value from notify_key where name = 'unsubscribe'")
                .query(String.class)
                .optional();
    }

    /**
     * Settings as they are kept.
     *
     * @param version one more with each change; 0 before the first
     */
    record Kept(int version, AlertPreferences preferences) {}

    /** What is around the settings and not part of them. */
    record Surroundings(String address, boolean emailReady, @Nullable String pushKey) {}
}
