package io.pennyflow.connect.view;

import java.sql.SQLException;
import java.util.Set;

/** What a failure of PostgreSQL means for us, told by its SQLSTATE. */
enum SqlFailure {
    /** The row is at fault: a value out of range, a null where none may be. */
    DATA,
    /** It heals: the server restarts, is full, or chose us to break a deadlock. */
    PASSING,
    /** Somebody must act: a table or a right is missing. */
    LASTING;

    private static final Set<String> DATA_CLASSES = Set.of("22", "23");

    /** Connection lost, transaction rolled back, no resources, operator intervention. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "40", "53", "55", "57", "58");

    static SqlFailure of(SQLException failure) {
        var state = failure.getSQLState();
        if (state == null || state.length() < 2) {
            return LASTING;
        }
        var kind = state.substring(0, 2);
        if (DATA_CLASSES.contains(kind)) {
            return DATA;
        }
        return PASSING_CLASSES.contains(kind) ? PASSING : LASTING;
    }
}
