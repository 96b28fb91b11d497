package io.pennyflow.connect.view;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Tells readers which tenants' rows of a view changed. */
final class ChangeFeed {
    /**
     * Every sink takes this lock before it draws a sequence number and keeps it until it has
     * committed, so numbers become visible in their order. Any number would do; it spells "penny".
     */
    static final long LOCK = 0x70656e6e79L;

    private static final String TAKE_LOCK = "select pg_advisory_xact_lock(" + LOCK + ")";

    private static final String INSERT =
            """
            insert into view_change (tenant_id, view_name, rows, ids, changed_at)
            select cast(c.tenant as uuid), ?, c.rows, cast(c.ids as text[]), clock_timestamp()
            from unnest(cast(? as text[]), cast(? as int[]), cast(? as text[]))
                as c (tenant, rows, ids)
            """;

    private final Connection connection;
    private final String view;
    private final Optional<KeyColumns> columns;

    /** Where tenant and id are in the primary key; absent when nobody's feed has this view. */
    private record KeyColumns(int tenant, int id) {}

    ChangeFeed(Connection connection, View view, ViewTable table) {
        this.connection = connection;
        this.view = view.table();
        var names = table.key().stream().map(ViewTable.Column::name).toList();
        this.columns =
                view.idColumn()
                        .map(id -> new KeyColumns(names.indexOf(View.TENANT), names.indexOf(id)));
    }

    /** To be called last in a transaction: from here to its commit all other sinks wait. */
    void announce(List<Row> rows) throws SQLException {
        if (columns.isEmpty() || rows.isEmpty()) {
            return;
        }
        var at = columns.get();
        var changes = TenantChange.of(rows, at.tenant(), at.id());
        try (var statement = connection.createStatement()) {
            statement.execute(TAKE_LOCK);
            insert(changes);
            statement.execute("notify view_change");
        }
    }

    private void insert(Collection<TenantChange> changes) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, view);
            insert.setString(2, SqlText.array(changes.stream().map(c -> c.tenant()).toList()));
            insert.setString(3, SqlText.array(changes.stream().map(c -> c.rows()).toList()));
            insert.setString(
                    4, SqlText.array(changes.stream().map(c -> SqlText.array(c.ids())).toList()));
            insert.executeUpdate();
        }
    }
}
