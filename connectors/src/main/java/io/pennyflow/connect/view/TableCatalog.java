package io.pennyflow.connect.view;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What PostgreSQL knows about a table. */
final class TableCatalog {
    private static final String COLUMNS =
            """
            select a.attname,
                   format_type(a.atttypid, null),
                   a.attnotnull and not a.atthasdef,
                   coalesce(a.attnum = any (i.indkey), false)
            from pg_attribute a
            left join pg_index i on i.indrelid = a.attrelid and i.indisprimary
            where a.attrelid = to_regclass(quote_ident(?)) and a.attnum > 0 and not a.attisdropped
            order by a.attnum
            """;

    private TableCatalog() {}

    /** The columns of a table in its order; none when there is no such table. */
    static List<TableColumn> columns(Connection connection, String table) throws SQLException {
        try (var query = connection.prepareStatement(COLUMNS)) {
            query.setString(1, table);
            var columns = new ArrayList<TableColumn>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.add(
                            new TableColumn(
                                    rows.getString(1),
                                    rows.getString(2),
                                    rows.getBoolean(3),
                                    rows.getBoolean(4)));
                }
            }
            return columns;
        }
    }
}
