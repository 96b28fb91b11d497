package io.pennyflow.api.budgets;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.streams.budgets.model.Budget;
import io.pennyflow.streams.budgets.reading.BudgetWriter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class BudgetRepository {
    private static final String ALL =
            "select budget_id, version, document from budget order by document ->> 'name',"
                    + " budget_id";

    private static final String FIND =
            "select budget_id, version, document from budget where budget_id = ?";

    private static final String PUT =
            """
            insert into budget values (:tenant, :id, :version, cast(:document as jsonb), :user, :now)
            on conflict (tenant_id, budget_id) do update
            set version = excluded.version, document = excluded.document,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at
            """;

    private final JdbcClient jdbc;

    BudgetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Kept> all() {
        return jdbc.sql(ALL).query(BudgetRepository::read).list();
    }

    Optional<Kept> find(UUID id) {
        return jdbc.sql(FIND).param(id).query(BudgetRepository::read).optional();
    }

    /** Nobody else changes it until the transaction ends. */
    Optional<Kept> locked(UUID id) {
        return jdbc.sql(FIND + " for update").param(id).query(BudgetRepository::read).optional();
    }

    void put(TenantId tenant, UserId user, Kept kept, Instant now) {
        jdbc.sql(PUT)
                .param("tenant", tenant.value())
                .param("id", kept.id())
                .param("version", kept.version())
                .param("document", BudgetWriter.write(kept.budget()))
                .param("user", user.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from budget where budget_id = ?").param(id).update();
    }

    /** Those of them that the household has. */
    Set<UUID> accounts(Set<UUID> wanted) {
        return Set.copyOf(
                jdbc.sql("select account_id from account where account_id = any(:ids)")
                        .param("ids", wanted.toArray(UUID[]::new))
                        .query(UUID.class)
                        .list());
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("budget_id", UUID.class),
                row.getInt("version"),
                BudgetTexts.kept(row.getString("document")));
    }

    /**
     * A budget as it is kept.
     *
     * @param version one more with each change
     */
    record Kept(UUID id, int version, Budget budget) {
        Kept next(Budget changed) {
            return new Kept(id, version + 1, changed);
        }
    }
}
