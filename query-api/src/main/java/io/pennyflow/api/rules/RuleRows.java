package io.pennyflow.api.rules;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class RuleRows {
    private static final String ROWS =
            """
            select t.*, a.tags as said_tags, a.note as said_note, a.excluded as said_excluded
            from transaction t
            left join transaction_annotation a using (tenant_id, transaction_id)
            """;

    private static final String NEWEST =
            ROWS + " order by t.booked_on desc, t.transaction_id desc limit ?";

    private static final String ONE = ROWS + " where t.transaction_id = ?";

    private final JdbcClient jdbc;

    RuleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One after the other, so that they are never all in memory. */
    void newest(int most, Consumer<RuleRow> each) {
        try (var rows = jdbc.sql(NEWEST).param(most).query(RuleRow::read).stream()) {
            rows.forEach(each);
        }
    }

    Optional<RuleRow> find(UUID transactionId) {
        return jdbc.sql(ONE).param(transactionId).query(RuleRow::read).optional();
    }
}
