package io.pennyflow.connect.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.postgresql.PGConnection;

/** Writes rows to one view within the connection's transaction; each row at most once a call. */
final class RowWriter {
    /**
     * From here on COPY into a temporary table is faster than one statement a row. In text format:
     * binary spared the server a third of its work on COPY, and nothing that could be measured of
     * the whole.
     */
    static final int ROWS_FOR_COPY = 50;

    private final Connection connection;
    private final ViewTable table;
    private final ViewSql sql;

    RowWriter(Connection connection, ViewTable table) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.sql = new ViewSql(table);
        try (var statement = connection.createStatement()) {
            statement.execute(sql.createIncoming);
        }
    }

    void write(List<Row> rows) throws SQLException {
        var upserts = rows.stream().filter(row -> row.value() != null).toList();
        if (upserts.size() < ROWS_FOR_COPY) {
            upsertEach(upserts);
        } else {
            copy(upserts);
        }
        delete(rows.stream().filter(row -> row.value() == null).toList());
    }

    /** The same without COPY, so that it can be tried several times in one transaction. */
    void writeEach(List<Row> rows) throws SQLException {
        upsertEach(rows.stream().filter(row -> row.value() != null).toList());
        delete(rows.stream().filter(row -> row.value() == null).toList());
    }

    private void upsertEach(List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var upsert = connection.prepareStatement(sql.upsert)) {
            for (var row : rows) {
                bind(upsert, row);
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private void bind(PreparedStatement upsert, Row row) throws SQLException {
        var position = 1;
        for (var part : row.key()) {
            upsert.setString(position++, SqlText.of(part));
        }
        for (var column : table.rest()) {
            var value = column.of(valueOf(row));
            upsert.setString(position++, value == null ? null : SqlText.of(value));
        }
    }

    private void copy(List<Row> rows) throws SQLException {
        var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql.copy);
        try {
            var text = new CopyText(copy);
            for (var row : rows) {
                row.key().forEach(text::value);
                for (var column : table.rest()) {
                    text.value(column.of(valueOf(row)));
                }
                text.endRow();
            }
            text.end();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        try (var merge = connection.prepareStatement(sql.merge)) {
            merge.executeUpdate();
        }
    }

    private void delete(List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var delete = connection.prepareStatement(sql.delete)) {
            for (var i = 0; i < table.key().size(); i++) {
                var part = i;
                delete.setString(
                        i + 1,
                        SqlText.array(
                                rows.stream()
                                        .map(row -> SqlText.of(row.key().get(part)))
                                        .toList()));
            }
            delete.executeUpdate();
        }
    }

    private static SpecificRecord valueOf(Row row) {
        var value = row.value();
        if (value == null) {
            throw new IllegalStateException("A row that goes has no values.");
        }
        return value;
    }
}
