package io.pennyflow.api.rules;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class RuleRepository {
    private static final String PUT =
            """
            insert into household_rules values
                (:tenant, :version, cast(:eras as jsonb), cast(:former as jsonb), :user, :now)
            on conflict (tenant_id) do update
            set version = excluded.version, eras = excluded.eras,
                former_eras = excluded.former_eras, changed_by = excluded.changed_by,
                changed_at = excluded.changed_at
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RuleRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Kept find() {
        return jdbc.sql("select version, eras, former_eras from household_rules")
                .query(this::read)
                .optional()
                .orElse(Kept.NONE);
    }

    /** Until the transaction ends nobody else changes them, also when there are none yet. */
    Kept locked(TenantId tenant) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("household_rules " + tenant.value())
                .query((row, number) -> number)
                .list();
        return find();
    }

    void put(TenantId tenant, UserId user, Kept kept, Instant now) {
        jdbc.sql(PUT)
                .param("tenant", tenant.value())
                .param("version", kept.version())
                .param("eras", text(kept.eras()))
                .param("former", kept.former() == null ? null : text(kept.former()))
                .param("user", user.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether a transaction was first seen since then. */
    boolean isSeenSince(Instant moment) {
        return jdbc.sql("select exists (select from transaction where observed_at >= ?)")
                .param(moment.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    private Kept read(ResultSet row, int number) throws SQLException {
        var former = row.getString("former_eras");
        return new Kept(
                row.getInt("version"),
                eras(row.getString("eras")),
                former == null ? null : eras(former));
    }

    private String text(Eras eras) {
        return json.writeValueAsString(eras.all());
    }

    private Eras eras(String text) {
        var type = json.getTypeFactory().constructCollectionType(List.class, Eras.Era.class);
        return new Eras(json.readValue(text, type));
    }

    /**
     * Rules as they are kept.
     *
     * @param version one more with each change; 0 before the first
     * @param former what the last change can be taken back to; null when there is nothing
     */
    record Kept(int version, Eras eras, @Nullable Eras former) {
        static final Kept NONE = new Kept(0, Eras.NONE, null);

        Kept next(Eras other) {
            return new Kept(version + 1, other, eras);
        }
    }
}
