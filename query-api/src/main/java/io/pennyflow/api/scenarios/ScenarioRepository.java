package io.pennyflow.api.scenarios;

import io.pennyflow.api.platform.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** No query names a tenant but that of its own row: every caller is inside a TenantScope. */
@Repository
class ScenarioRepository {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ScenarioRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Scenario> all() {
        return jdbc.sql("select * from scenario order by created_at, scenario_id")
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Scenario> find(UUID id) {
        return jdbc.sql("select * from scenario where scenario_id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    void put(TenantId tenant, Scenario scenario, Instant now) {
        jdbc.sql(
                        """
                        insert into scenario values (?, ?, ?, cast(? as jsonb), ?)
                        on conflict (tenant_id, scenario_id) do update
                        set name = excluded.name, changes = excluded.changes
                        """)
                .params(
                        tenant.value(),
                        scenario.scenarioId(),
                        scenario.name(),
                        JSON.writeValueAsString(scenario.changes()),
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean delete(UUID id) {
        return jdbc.sql("delete from scenario where scenario_id = ?").param(id).update() > 0;
    }

    private static Scenario read(ResultSet row) throws SQLException {
        return new Scenario(
                row.getObject("scenario_id", UUID.class),
                row.getString("name"),
                List.of(JSON.readValue(row.getString("changes"), ChangeWish[].class)));
    }

    /** One that is kept. */
    record Scenario(UUID scenarioId, String name, List<ChangeWish> changes) {}
}
