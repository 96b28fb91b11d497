package io.pennyflow.api.tenancy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A household with one row in every table. Every id of it is the same, whatever it identifies, and
 * every text says whose it is. The rows are made from the catalogue, so a new table has one too.
 *
 * @param tenant the household
 * @param id of its account, transaction, import, alert, member and whatever else there is
 */
record Stranger(UUID tenant, UUID id) {
    static final String MARK = "belongs to a stranger";

    /** Texts that a check of the table restricts. Add yours when this refuses a new table. */
    private static final Map<String, String> RESTRICTED =
            Map.ofEntries(
                    Map.entry("membership.role", "owner"),
                    Map.entry("household.country", "DE"),
                    Map.entry("account.kind", "checking"),
                    Map.entry("match_decision.kind", "duplicate"),
                    Map.entry("import_file.format", "csv"),
                    Map.entry("import_file.date_order", "DMY"),
                    Map.entry("import_file.state", "previewed"),
                    Map.entry("own_category.colour", "#336699"),
                    Map.entry("goal.state", "active"),
                    Map.entry("verdict.kind", "none"),
                    Map.entry("own_bill.cadence", "monthly"),
                    Map.entry("anomaly_answer.said", "expected"),
                    Map.entry("alert_decision.state", "acknowledged"),
                    Map.entry("webhook_endpoint.state", "active"),
                    Map.entry("delivery_target.channel", "webhook"),
                    Map.entry("delivery.channel", "webhook"),
                    Map.entry("delivery.state", "dead"));

    static Stranger plantedIn(DataSource superuser) {
        var stranger = new Stranger(UUID.randomUUID(), UUID.randomUUID());
        try (var connection = superuser.getConnection()) {
            stranger.plant(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return stranger;
    }

    private void plant(JdbcClient owner) {
        // Without triggers, so that no order of the tables has to be known.
        owner.sql("set session_replication_role = replica").update();
        Tables.ofTenants(owner).forEach(table -> plant(owner, table));
        owner.sql("set session_replication_role = origin").update();
    }

    private void plant(JdbcClient owner, String table) {
        var columns = columns(owner, table);
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        var values = columns.stream().map(it -> value(table, it)).collect(Collectors.joining(", "));
        owner.sql("insert into %s (%s) values (%s)".formatted(table, names, values)).update();
    }

    private static List<Column> columns(JdbcClient owner, String table) {
        return owner.sql(
                        """
                        select column_name as name,
                               case data_type when 'ARRAY' then udt_name else data_type end as type
                        from information_schema.columns
                        where table_schema = 'public' and table_name = ?
                          and is_generated = 'NEVER' and is_identity = 'NO'
                        """)
                .param(table)
                .query(Column.class)
                .list();
    }

    private String value(String table, Column column) {
        return switch (column.type()) {
            case "uuid" -> quoted(uuid(table, column.name()));
            case "text", "character varying", "character" -> quoted(text(table, column.name()));
            case "numeric", "integer", "bigint", "smallint", "double precision" -> "1";
            case "boolean" -> "false";
            case "date" -> "current_date";
            case "timestamp with time zone" -> "now()";
            case "_uuid" -> "array[" + quoted(id) + "]::uuid[]";
            case "ARRAY", "_text" -> "array[" + quoted(MARK) + "]";
            case "jsonb" -> "'{}'";
            case "bytea" -> "''::bytea";
            default ->
                    throw new AssertionError(
                            "Say what a %s is, for %s.%s."
                                    .formatted(column.type(), table, column.name()));
        };
    }

    // Two of one pair are not the same one.
    private UUID uuid(String table, String column) {
        if (table.equals("match_decision") && column.equals("other")) {
            return UUID.randomUUID();
        }
        return column.equals("tenant_id") ? tenant : id;
    }

    private static String text(String table, String column) {
        if (column.endsWith("currency")) {
            return "EUR";
        }
        return RESTRICTED.getOrDefault(table + "." + column, MARK);
    }

    private static String quoted(Object value) {
        return "'" + value + "'";
    }

    private record Column(String name, String type) {}
}
