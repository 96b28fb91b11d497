package io.pennyflow.api.imports;

import io.pennyflow.api.imports.stream.Routes;
import io.pennyflow.api.platform.Sentences;
import io.pennyflow.connect.statement.CsvMapping;
import io.pennyflow.connect.statement.DateOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class ImportRepository {
    static final int LIST_MOST = 100;

    private static final String INSERT =
            """
            insert into import_file (tenant_id, import_id, account_id, file_name, format, bytes,
                                     state, mapping, rows_total, preview, created_at,
                                     password_key)
            values (:tenant, :import, :account, :name, :format, :bytes,
                    'previewed', cast(:mapping as jsonb), :total, cast(:preview as jsonb), :now,
                    :password)
            """;

    // From the few rows a person edited to their imports: the other way round every progress of an
    // import would look at all its rows.
    private static final String SHOW =
            """
            with edited as materialized (
                select (select t.import_id from transaction t
                        where t.tenant_id = o.tenant_id
                          and t.transaction_id = o.transaction_id) as import_id,
                       count(*) as rows
                from (select tenant_id, transaction_id from category_override
                      union
                      select tenant_id, transaction_id from transaction_annotation) o
                group by 1)
            select f.import_id, f.account_id, f.routes, f.file_name, f.format, f.bytes, f.created_at,
                   f.started_at,
                   case when f.state = 'previewed' then 'previewed'
                        when u.import_id is not null then 'undone'
                        else coalesce(b.state, 'streaming') end as state,
                   case when b.state in ('done', 'failed') then b.changed_at end as finished_at,
                   coalesce(b.rows_total, f.rows_total) as rows_total,
                   coalesce(b.rows_read, 0) as rows_read,
                   coalesce(b.rows_accepted, 0) as rows_accepted,
                   coalesce(b.rows_rejected, 0) as rows_rejected,
                   (select count(*) from transaction t where t.import_id = f.import_id)
                       as rows_new,
                   coalesce(e.rows, 0) as rows_edited,
                   u.undone_at, u.keep_edited,
                   b.failure,
                   case when f.state = 'previewed' then f.preview end as preview
            from import_file f
            left join import_batch b using (tenant_id, import_id)
            left join import_undo u using (tenant_id, import_id)
            left join edited e on e.import_id = f.import_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(UUID tenantId, ImportFile file, Instant now) {
        jdbc.sql(INSERT)
                .param("tenant", tenantId)
                .param("import", file.importId())
                .param("account", file.accountId())
                .param("name", file.fileName())
                .param("format", file.format())
                .param("bytes", file.bytes())
                .param("mapping", text(file.mapping()))
                .param("total", file.rowsTotal())
                .param("preview", json.writeValueAsString(file.preview()))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("password", file.passwordKey())
                .update();
    }

    /** Newest first, without their previews. */
    List<Import> list() {
        return jdbc.sql(SHOW + "order by f.created_at desc, f.import_id desc limit :limit")
                .param("limit", LIST_MOST)
                .query((row, number) -> show(row, null))
                .list();
    }

    Optional<Import> show(UUID importId) {
        return jdbc.sql(SHOW + "where f.import_id = :import")
                .param("import", importId)
                .query((row, number) -> show(row, preview(row.getString("preview"))))
                .optional();
    }

    /** Locks a file that waits for its start; throws when it is not there or does not wait. */
    ImportFile claim(UUID importId) {
        var state =
                jdbc.sql("select state from import_file where import_id = ? for update")
                        .param(importId)
                        .query(String.class)
                        .optional()
                        .orElseThrow(() -> new Refusals.ImportNotFound(importId));
        if (!state.equals("previewed")) {
            throw new Refusals.AlreadyStarted();
        }
        return jdbc.sql("select * from import_file where import_id = ?")
                .param(importId)
                .query((row, number) -> file(row))
                .single();
    }

    void remap(UUID importId, CsvMapping mapping, Preview preview) {
        jdbc.sql(
                        "update import_file set mapping = cast(? as jsonb),"
                                + " preview = cast(? as jsonb), rows_total = ? where import_id = ?")
                .params(json.writeValueAsString(mapping), json.writeValueAsString(preview))
                .params((int) preview.rowsTotal(), importId)
                .update();
    }

    /** Gives a file that waits to another account, and shows it as that one's. */
    void move(ImportFile file) {
        jdbc.sql(
                        "update import_file set account_id = ?, mapping = cast(? as jsonb),"
                                + " preview = cast(? as jsonb) where import_id = ?")
                .param(file.accountId())
                .param(text(file.mapping()))
                .param(json.writeValueAsString(file.preview()))
                .param(file.importId())
                .update();
    }

    /** Keeps a preview that a person changed. */
    void show(UUID importId, Preview preview) {
        jdbc.sql("update import_file set preview = cast(? as jsonb) where import_id = ?")
                .params(json.writeValueAsString(preview), importId)
                .update();
    }

    /** Keeps what a person said of its dates, and how they read then. */
    void answer(UUID importId, DateOrder dates, Preview preview) {
        jdbc.sql(
                        "update import_file set date_order = ?, preview = cast(? as jsonb),"
                                + " rows_total = ? where import_id = ?")
                .params(dates.name(), json.writeValueAsString(preview))
                .params((int) preview.rowsTotal(), importId)
                .update();
    }

    /** Its first account stands for it where there is room for one. */
    void route(UUID importId, Routes routes) {
        jdbc.sql(
                        "update import_file set routes = cast(? as jsonb), account_id = ?"
                                + " where import_id = ?")
                .params(json.writeValueAsString(routes), routes.accountIds().get(0), importId)
                .update();
    }

    void start(UUID importId, Instant now) {
        jdbc.sql(
                        "update import_file set state = 'started', started_at = ?, preview = null"
                                + " where import_id = ?")
                .params(now.atOffset(ZoneOffset.UTC), importId)
                .update();
    }

    void delete(UUID importId) {
        jdbc.sql("delete from import_file where import_id = ?").param(importId).update();
    }

    private Import show(ResultSet row, @Nullable Preview preview) throws SQLException {
        return new Import(
                row.getObject("import_id", UUID.class),
                row.getObject("account_id", UUID.class),
                accountIds(row),
                row.getString("file_name"),
                row.getString("format"),
                row.getLong("bytes"),
                row.getString("state"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "started_at"),
                instant(row, "finished_at"),
                row.getObject("rows_total", Integer.class),
                row.getInt("rows_read"),
                row.getInt("rows_accepted"),
                row.getInt("rows_rejected"),
                row.getLong("rows_new"),
                row.getLong("rows_new"),
                row.getLong("rows_edited"),
                row.getString("failure"),
                Sentences.of(row.getString("failure")),
                instant(row, "undone_at"),
                row.getObject("keep_edited", Boolean.class),
                preview);
    }

    private List<UUID> accountIds(ResultSet row) throws SQLException {
        var several = row.getString("routes");
        return several == null
                ? List.of(row.getObject("account_id", UUID.class))
                : json.readValue(several, Routes.class).accountIds();
    }

    @SuppressWarnings("NullAway") // A file that waits for its start has a preview.
    private ImportFile file(ResultSet row) throws SQLException {
        return new ImportFile(
                row.getObject("import_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("file_name"),
                row.getString("format"),
                row.getLong("bytes"),
                Optional.ofNullable(row.getString("mapping"))
                        .map(it -> json.readValue(it, CsvMapping.class)),
                dates(row),
                row.getBytes("password_key"),
                row.getObject("rows_total", Integer.class),
                preview(row.getString("preview")));
    }

    /** What a person answered; null when nobody did. */
    static @Nullable DateOrder dates(ResultSet row) throws SQLException {
        var order = row.getString("date_order");
        return order == null ? null : DateOrder.valueOf(order);
    }

    private @Nullable Preview preview(@Nullable String text) {
        return text == null ? null : json.readValue(text, Preview.class);
    }

    private @Nullable String text(Optional<CsvMapping> mapping) {
        return mapping.map(json::writeValueAsString).orElse(null);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
