package io.pennyflow.api.health;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When a view last changed, over all tenants: an instant, and nothing else of theirs. */
@Component
class Newest {
    private final JdbcClient jdbc;

    Newest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Nullable Instant eventAt() {
        var at =
                jdbc.sql("select newest_view_change()")
                        .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                        .list();
        var newest = at.isEmpty() ? null : at.get(0);
        return newest == null ? null : newest.toInstant();
    }
}
