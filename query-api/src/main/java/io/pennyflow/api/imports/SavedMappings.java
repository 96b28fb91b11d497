package io.pennyflow.api.imports;

import io.pennyflow.connect.statement.CsvMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What is remembered of columns. Every caller is inside a TenantScope. */
@Repository
class SavedMappings {
    static final int LIST_MOST = 200;

    private static final String LIST =
            """
            select mapping_id, account_id, header, mapping, changed_at
            from import_mapping
            order by changed_at desc, mapping_id
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SavedMappings(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The last used first. */
    List<SavedMapping> list() {
        return jdbc.sql(LIST).param("limit", LIST_MOST).query((row, number) -> saved(row)).list();
    }

    /** The next file with these columns is read as if it were the first. */
    void forget(UUID mappingId) {
        var deleted =
                jdbc.sql("delete from import_mapping where mapping_id = ?")
                        .param(mappingId)
                        .update();
        if (deleted == 0) {
            throw new Refusals.MappingNotFound(mappingId);
        }
    }

    private SavedMapping saved(ResultSet row) throws SQLException {
        var mapping = json.readValue(row.getString("mapping"), CsvMapping.class);
        return new SavedMapping(
                row.getObject("mapping_id", UUID.class),
                row.getObject("account_id", UUID.class),
                List.of((String[]) row.getArray("header").getArray()),
                mapping.dateOrder(),
                mapping.numberFormat(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
