package io.pennyflow.api.event;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes that are still kept, for pages that were away. */
@Repository
class Changes {
    /** More than this is cheaper to ask for anew. */
    static final int REPLAYED_MAX = 10_000;

    private final TenantScope scope;
    private final JdbcClient jdbc;

    Changes(TenantScope scope, JdbcClient jdbc) {
        this.scope = scope;
        this.jdbc = jdbc;
    }

    Replay.Kept kept() {
        return jdbc.sql("select oldest, newest from kept_view_changes()")
                .query(Replay.Kept.class)
                .single();
    }

    /** Those of a tenant behind a position, oldest first; {@link #REPLAYED_MAX} and one at most. */
    List<ViewChange> after(TenantId tenant, long position) {
        return scope.as(
                tenant,
                () ->
                        jdbc.sql(FeedReader.SELECT + " where seq > ? order by seq limit ?")
                                .params(position, REPLAYED_MAX + 1)
                                .query((row, number) -> FeedReader.change(row))
                                .list());
    }
}
