package io.pennyflow.api.imports;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of an import that were set aside, in the order of the file. */
@Repository
class RejectedRows {
    private static final String PAGE =
            """
            select line, reason, content
            from rejected_row
            where import_id = :import and line > :after
            order by line
            limit :limit
            """;

    private final TenantScope scope;
    private final JdbcClient jdbc;

    RejectedRows(TenantScope scope, JdbcClient jdbc) {
        this.scope = scope;
        this.jdbc = jdbc;
    }

    /** Throws when there is no such import: no rows would read as nothing to worry about. */
    void requireImport(TenantId tenant, UUID importId) {
        var exists =
                scope.as(
                        tenant,
                        () ->
                                jdbc.sql(
                                                "select exists (select from import_file where import_id = ?)")
                                        .param(importId)
                                        .query(Boolean.class)
                                        .single());
        if (!exists) {
            throw new Refusals.ImportNotFound(importId);
        }
    }

    List<Row> page(TenantId tenant, UUID importId, int afterLine, int limit) {
        return scope.as(
                tenant,
                () ->
                        jdbc.sql(PAGE)
                                .param("import", importId)
                                .param("after", afterLine)
                                .param("limit", limit)
                                .query(Row.class)
                                .list());
    }

    /** A row as it stands in the file, and what is wrong with it. */
    record Row(int line, String reason, String content) {}
}
