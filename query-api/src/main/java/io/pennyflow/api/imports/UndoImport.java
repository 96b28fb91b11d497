package io.pennyflow.api.imports;

import io.pennyflow.api.platform.Outbox;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.schemas.imports.v1.ImportKey;
import io.pennyflow.schemas.imports.v1.ImportUndone;
import io.pennyflow.schemas.topic.Catalogue;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes a whole import back: a row, and the word to the streams, in one transaction. */
@Component
class UndoImport {
    private static final String UNDO =
            """
            insert into import_undo (tenant_id, import_id, keep_edited, undone_by, undone_at)
            values (:tenant, :import, :keep, :user, :now)
            on conflict (tenant_id, import_id) do nothing
            """;

    private static final String STATE =
            """
            select coalesce(b.state, f.state)
            from import_file f
            left join import_batch b using (tenant_id, import_id)
            where f.import_id = ?
            """;

    private final TenantScope scope;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    UndoImport(TenantScope scope, JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.scope = scope;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Its rows leave the list when the streams confirm.
     *
     * @param keepEdited but not those that a person has edited
     */
    void undo(TenantId tenant, UserId user, UUID importId, boolean keepEdited) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        scope.run(
                tenant,
                () -> {
                    requireFinished(importId);
                    if (!store(tenant, user, importId, keepEdited, now)) {
                        throw new Refusals.AlreadyUndone();
                    }
                    var undone = new ImportUndone(tenant.value(), importId, keepEdited, now);
                    outbox.write(tenant, Catalogue.UNDONE_IMPORTS, key(tenant, importId), undone);
                });
    }

    /** It counts again. */
    void takeBack(TenantId tenant, UUID importId) {
        scope.run(
                tenant,
                () -> {
                    requireFinished(importId);
                    var deleted =
                            jdbc.sql("delete from import_undo where import_id = ?")
                                    .param(importId)
                                    .update();
                    if (deleted == 0) {
                        throw new Refusals.NotUndone();
                    }
                    outbox.write(tenant, Catalogue.UNDONE_IMPORTS, key(tenant, importId), null);
                });
    }

    private void requireFinished(UUID importId) {
        var state =
                jdbc.sql(STATE)
                        .param(importId)
                        .query(String.class)
                        .optional()
                        .orElseThrow(() -> new Refusals.ImportNotFound(importId));
        if (!state.equals("done") && !state.equals("failed")) {
            throw new Refusals.NotFinished();
        }
    }

    private boolean store(
            TenantId tenant, UserId user, UUID importId, boolean keepEdited, Instant now) {
        return jdbc.sql(UNDO)
                        .param("tenant", tenant.value())
                        .param("import", importId)
                        .param("keep", keepEdited)
                        .param("user", user.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    private static ImportKey key(TenantId tenant, UUID importId) {
        return new ImportKey(tenant.value(), importId);
    }
}
