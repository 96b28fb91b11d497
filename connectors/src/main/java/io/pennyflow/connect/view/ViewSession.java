package io.pennyflow.connect.view;

import io.pennyflow.connect.view.Batch.Refused;
import io.pennyflow.schemas.wire.Registry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificData;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.connect.sink.SinkRecord;

/**
 * One connection that writes one view. Rows and the position behind them are one transaction, so
 * each record takes effect exactly once. After any failure it is closed and never used again.
 */
final class ViewSession implements AutoCloseable {
    private final Connection connection;
    private final RowReader reader;
    private final RowWriter writer;
    private final Offsets offsets;
    private final ChangeFeed feed;
    private volatile Map<TopicPartition, Long> positions = Map.of();

    private ViewSession(Connection connection, View view, Registry registry) throws SQLException {
        connection.setAutoCommit(false);
        var table = tableOf(connection, view);
        this.connection = connection;
        this.reader = new RowReader(registry, view.topic(), table);
        this.writer = new RowWriter(connection, table);
        this.offsets = new Offsets(connection, view);
        this.feed = new ChangeFeed(connection, view, table);
        connection.commit();
    }

    /** Connects and fits topic and table together; throws {@link ViewTable.Misfit}. */
    static ViewSession open(ViewSinkConfig config, Registry registry) throws SQLException {
        var connection = DriverManager.getConnection(config.url(), config.connection());
        try {
            return new ViewSession(connection, config.view, registry);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /** Reads anew where each of these partitions, and no other, goes on. */
    Map<TopicPartition, Long> seek(Collection<TopicPartition> partitions) throws SQLException {
        positions = Map.copyOf(offsets.read(partitions));
        connection.commit();
        return positions;
    }

    /** Where each partition goes on, as committed; any thread may ask. */
    Map<TopicPartition, Long> positions() {
        return positions;
    }

    /** Makes rows of records, without the connection: also while it is busy with a write. */
    Batch read(Collection<SinkRecord> records) {
        return Batch.of(records, reader);
    }

    /**
     * Writes all rows and hands the records that are none to {@code refusals}, which returns when
     * they are safe, before anything is committed.
     *
     * @return false, and nothing is written, when the view is not where we left it
     */
    boolean write(Batch batch, Consumer<List<Refused>> refusals) throws SQLException {
        var rows = writeRows(batch.rows(), batch.refused());
        if (!move(batch.next())) {
            connection.rollback();
            return false;
        }
        refusals.accept(batch.refused());
        feed.announce(rows);
        connection.commit();
        positions = moved(batch.next());
        return true;
    }

    private Map<TopicPartition, Long> moved(Map<TopicPartition, Long> next) {
        var all = new HashMap<>(positions);
        all.putAll(next);
        return Map.copyOf(all);
    }

    private List<Row> writeRows(List<Row> rows, List<Refused> refused) throws SQLException {
        try {
            writer.write(rows);
            return rows;
        } catch (SQLException e) {
            if (SqlFailure.of(e) != SqlFailure.DATA) {
                throw e;
            }
            connection.rollback();
            var halving = new Halving(connection, writer);
            halving.write(rows);
            refused.addAll(halving.refused());
            return halving.written();
        }
    }

    private boolean move(Map<TopicPartition, Long> next) throws SQLException {
        for (var entry : next.entrySet()) {
            var from = positions.getOrDefault(entry.getKey(), 0L);
            if (!offsets.move(entry.getKey(), from, entry.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static ViewTable tableOf(Connection connection, View view) throws SQLException {
        var model = SpecificData.get();
        return ViewTable.of(
                view.table(),
                TableCatalog.columns(connection, view.table()),
                model.getSchema(view.topic().key()),
                model.getSchema(view.topic().value()));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
