package io.pennyflow.local;

import io.pennyflow.connect.view.View;
import io.pennyflow.local.platform.Patience;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What is in every view table, as one digest a table. */
final class ViewContents {
    private static final int TIMES = 5;
    private static final String DIGEST =
            "select count(*) || ' ' || coalesce(md5(string_agg(v::text, '|' order by v::text)), '')"
                    + " from %s v";

    private final String url;

    ViewContents(String url) {
        this.url = url;
    }

    /** Table to digest. */
    Map<String, String> now() throws SQLException {
        var contents = new TreeMap<String, String>();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            for (var view : View.ALL) {
                try (var row = statement.executeQuery(DIGEST.formatted(view.table()))) {
                    row.next();
                    contents.put(view.table(), row.getString(1));
                }
            }
        }
        return contents;
    }

    /** The contents once they have stopped changing: the same, several times in a row. */
    Map<String, String> settled(Duration limit) {
        var last = new HashMap<String, String>();
        var same = new AtomicInteger();
        return Patience.forAnswer(
                "the views to settle",
                limit,
                () -> {
                    var now = unchecked();
                    same.set(now.equals(last) ? same.get() + 1 : 0);
                    last.putAll(now);
                    return same.get() == TIMES ? Optional.of(now) : Optional.empty();
                });
    }

    private Map<String, String> unchecked() {
        try {
            return now();
        } catch (SQLException e) {
            throw new IllegalStateException("The views cannot be read.", e);
        }
    }
}
