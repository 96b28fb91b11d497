package io.pennyflow.connect.view;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** How far a view has read, kept beside its rows. */
final class Offsets {
    private static final String READ =
            """
            select topic_partition, next_offset from view_offset
            where view_name = ? and topic = ?
            """;

    private static final String BEGIN =
            """
            insert into view_offset (next_offset, view_name, topic, topic_partition)
            values (?, ?, ?, ?) on conflict do nothing
            """;

    private static final String MOVE =
            """
            update view_offset set next_offset = ?
            where view_name = ? and topic = ? and topic_partition = ? and next_offset = ?
            """;

    private final Connection connection;
    private final View view;

    Offsets(Connection connection, View view) {
        this.connection = connection;
        this.view = view;
    }

    /** Where to go on with each of these partitions; 0 for one that was never read. */
    Map<TopicPartition, Long> read(Collection<TopicPartition> partitions) throws SQLException {
        var stored = new HashMap<Integer, Long>();
        try (var query = connection.prepareStatement(READ)) {
            query.setString(1, view.table());
            query.setString(2, view.topic().name());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    stored.put(rows.getInt(1), rows.getLong(2));
                }
            }
        }
        var next = new HashMap<TopicPartition, Long>();
        partitions.forEach(it -> next.put(it, stored.getOrDefault(it.partition(), 0L)));
        return next;
    }

    /**
     * Moves on from where we think we are.
     *
     * @return false when the view is not there: another task writes it, or it was rebuilt
     */
    boolean move(TopicPartition partition, long from, long to) throws SQLException {
        try (var move = connection.prepareStatement(from == 0 ? BEGIN : MOVE)) {
            move.setLong(1, to);
            move.setString(2, view.table());
            move.setString(3, view.topic().name());
            move.setInt(4, partition.partition());
            if (from != 0) {
                move.setLong(5, from);
            }
            return move.executeUpdate() == 1;
        }
    }
}
