package io.pennyflow.api.imports;

import io.pennyflow.api.imports.stream.ImportDesk;
import io.pennyflow.api.imports.stream.ImportRef;
import io.pennyflow.api.imports.stream.Routes;
import io.pennyflow.api.imports.stream.StartedImport;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.TenantScope;
import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.ReadingHints;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people started, as the database has it. Two ways in: the importer's own role sees which
 * files of all tenants were started and nothing else; all the rest is read as their tenant.
 */
final class DatabaseDesk implements ImportDesk {
    private static final String STARTED =
            "select tenant_id, import_id from import_file where state = 'started'"
                    + " order by started_at, import_id";

    private static final String UNSTARTED =
            "select tenant_id, import_id from import_file where state = 'previewed'"
                    + " and created_at < ? order by created_at, import_id limit 1000";

    private static final String FIND =
            """
            select f.*, a.currency
            from import_file f
            join account a using (tenant_id, account_id)
            where f.import_id = ?
            """;

    private final JdbcClient importer;
    private final JdbcClient jdbc;
    private final TenantScope scope;
    private final Uploads uploads;
    private final JsonMapper json;

    DatabaseDesk(
            JdbcClient importer,
            JdbcClient jdbc,
            TenantScope scope,
            Uploads uploads,
            JsonMapper json) {
        this.importer = importer;
        this.jdbc = jdbc;
        this.scope = scope;
        this.uploads = uploads;
        this.json = json;
    }

    @Override
    public List<ImportRef> started() {
        return importer.sql(STARTED).query(ImportRef.class).list();
    }

    /** Files of all tenants that came before and wait for their start, oldest first. */
    List<ImportRef> unstarted(Instant before) {
        return importer.sql(UNSTARTED)
                .param(before.atOffset(ZoneOffset.UTC))
                .query(ImportRef.class)
                .list();
    }

    @Override
    public StartedImport find(ImportRef ref) {
        return scope.as(
                new TenantId(ref.tenantId()),
                () ->
                        jdbc.sql(FIND)
                                .param(ref.importId())
                                .query((row, number) -> read(row, ref))
                                .single());
    }

    /** The file goes first: if we die in between, this is done again. */
    @Override
    public void finish(ImportRef ref) {
        uploads.delete(ref.tenantId(), ref.importId());
        scope.run(
                new TenantId(ref.tenantId()),
                () ->
                        jdbc.sql(
                                        "update import_file set state = 'finished',"
                                                + " password_key = null where import_id = ?")
                                .param(ref.importId())
                                .update());
    }

    private StartedImport read(ResultSet row, ImportRef ref) throws SQLException {
        return new StartedImport(
                ref,
                row.getString("file_name"),
                row.getString("format"),
                hints(row, ref),
                routes(row),
                row.getObject("rows_total", Integer.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                uploads.path(ref.tenantId(), ref.importId()));
    }

    private Routes routes(ResultSet row) throws SQLException {
        var several = row.getString("routes");
        return several == null
                ? Routes.all(
                        new Routes.Target(
                                row.getObject("account_id", UUID.class), row.getString("currency")))
                : json.readValue(several, Routes.class);
    }

    private ReadingHints hints(ResultSet row, ImportRef ref) throws SQLException {
        var mapping = row.getString("mapping");
        var key = row.getBytes("password_key");
        return new ReadingHints(
                mapping == null ? null : json.readValue(mapping, CsvMapping.class),
                uploads.password(ref.tenantId(), ref.importId(), key),
                ImportRepository.dates(row));
    }
}
