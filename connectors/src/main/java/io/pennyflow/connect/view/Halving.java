package io.pennyflow.connect.view;

import io.pennyflow.connect.view.Batch.Refused;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.connect.errors.DataException;

/**
 * Writes rows of which PostgreSQL refuses some: halves them until those are alone. One bad row
 * among n costs about 2 log n attempts.
 */
final class Halving {
    private final Connection connection;
    private final RowWriter writer;
    private final List<Row> written = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    Halving(Connection connection, RowWriter writer) {
        this.connection = connection;
        this.writer = writer;
    }

    List<Row> written() {
        return written;
    }

    List<Refused> refused() {
        return refused;
    }

    void write(List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var before = connection.setSavepoint();
        try {
            writer.writeEach(rows);
            connection.releaseSavepoint(before);
            written.addAll(rows);
        } catch (SQLException e) {
            if (SqlFailure.of(e) != SqlFailure.DATA) {
                throw e;
            }
            connection.rollback(before);
            split(rows, e);
        }
    }

    private void split(List<Row> rows, SQLException failure) throws SQLException {
        if (rows.size() == 1) {
            refused.add(new Refused(rows.get(0).source(), reason(failure)));
            return;
        }
        var middle = rows.size() / 2;
        write(rows.subList(0, middle));
        write(rows.subList(middle, rows.size()));
    }

    // PostgreSQL's own words quote the value, which belongs in no log.
    private static DataException reason(SQLException failure) {
        return new DataException(
                "PostgreSQL refuses this row with SQLSTATE " + failure.getSQLState() + ".");
    }
}
