package io.pennyflow.api.event;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The changes of one tenant that are still kept, for pages that were away. */
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

    /** Those behind a position, oldest first, one more than {@link #REPLAYED_MAX} at most. */
    List<ViewChange> after(TenantId tenant, long seq) {
        return scope.as(
                tenant,
                () ->
                        jdbc.sql(FeedReader.SELECT + " where seq > ? order by seq limit ?")
                                .params(seq, REPLAYED_MAX + 1)
                                .query((row, number) -> FeedReader.change(row))
                                .list());
    }

    /** Whether the change at this position is still there, and so all behind it. */
    boolean keeps(TenantId tenant, long seq) {
        return scope.as(
                tenant,
                () ->
                        jdbc.sql("select exists (select from view_change where seq = ?)")
                                .param(seq)
                                .query(Boolean.class)
                                .single());
    }
}
