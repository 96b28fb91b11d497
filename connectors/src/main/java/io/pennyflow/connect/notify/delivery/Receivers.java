package io.pennyflow.connect.notify.delivery;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** Those whom a channel can reach. */
public interface Receivers {

    /** As it is now; empty when it was removed. */
    Optional<Receiver> find(Connection connection, UUID tenant, UUID target) throws SQLException;

    /** It said that it is no more. */
    void forget(Connection connection, UUID tenant, UUID target) throws SQLException;
}
