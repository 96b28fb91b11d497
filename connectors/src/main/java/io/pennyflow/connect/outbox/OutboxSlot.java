package io.pennyflow.connect.outbox;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The replication slot the outbox is read through. PostgreSQL keeps its log from the slot's making
 * on, so it must be made before the first outbox row: right after the migrations.
 */
public final class OutboxSlot {
    public static final String NAME = "pennyflow_outbox";
    static final String PLUGIN = "pgoutput";

    private static final String CREATE =
            """
            select pg_create_logical_replication_slot(?, ?)
            where not exists (select from pg_replication_slots where slot_name = ?)
            """;

    private OutboxSlot() {}

    /** Makes the slot, or finds it made already. */
    public static void ensure(DataSource superuser) throws SQLException {
        try (var connection = superuser.getConnection();
                var create = connection.prepareStatement(CREATE)) {
            create.setString(1, NAME);
            create.setString(2, PLUGIN);
            create.setString(3, NAME);
            create.execute();
        }
    }
}
