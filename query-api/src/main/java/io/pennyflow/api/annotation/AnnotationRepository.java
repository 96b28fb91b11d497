package io.pennyflow.api.annotation;

import io.pennyflow.api.annotation.Annotation.Part;
import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class AnnotationRepository {
    /** Writes the row even when it says nothing: from here to the commit it is ours alone. */
    private static final String TAKE =
            """
            insert into transaction_annotation (tenant_id, transaction_id, changed_by, changed_at)
            values (:tenant, :transaction, :user, :now)
            on conflict (tenant_id, transaction_id) do update
            set changed_by = excluded.changed_by, changed_at = excluded.changed_at
            returning tags, note, excluded
            """;

    private static final String TAGS =
            """
            select tag, count(*) as transactions
            from transaction_annotation, unnest(tags) as tag
            group by tag
            order by 2 desc, 1
            limit :limit
            """;

    private static final String SPELLINGS =
            """
            select distinct tag
            from transaction_annotation, unnest(tags) as tag
            where lower(tag) = any (select lower(it) from unnest(cast(:wanted as text[])) as it)
            order by tag
            """;

    private final JdbcClient jdbc;

    AnnotationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The amount that parts have to sum to; empty when there is no such transaction. */
    Optional<Whole> whole(UUID transactionId) {
        return jdbc.sql("select amount, currency from transaction where transaction_id = ?")
                .param(transactionId)
                .query(Whole.class)
                .optional();
    }

    /** What is said until now. Nobody else can say anything of it before this commits. */
    Annotation take(TenantId tenant, UserId user, UUID transactionId, Instant now) {
        var said =
                jdbc.sql(TAKE)
                        .param("tenant", tenant.value())
                        .param("transaction", transactionId)
                        .param("user", user.value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .query(AnnotationRepository::read)
                        .single();
        return said.withParts(parts(transactionId));
    }

    void put(TenantId tenant, UUID transactionId, Annotation now) {
        jdbc.sql(
                        "update transaction_annotation set tags = ?, note = ?, excluded = ?"
                                + " where transaction_id = ?")
                .param(now.tags().toArray(new String[0]))
                .param(now.note())
                .params(now.excluded(), transactionId)
                .update();
        jdbc.sql("delete from transaction_split where transaction_id = ?")
                .param(transactionId)
                .update();
        for (var position = 0; position < now.parts().size(); position++) {
            var part = now.parts().get(position);
            jdbc.sql("insert into transaction_split values (?, ?, ?, ?, ?)")
                    .params(tenant.value(), transactionId, position)
                    .params(part.category(), part.amount())
                    .update();
        }
    }

    void remove(UUID transactionId) {
        jdbc.sql("delete from transaction_annotation where transaction_id = ?")
                .param(transactionId)
                .update();
    }

    /** All that are in use, the most used first. */
    List<Tag> tags(int limit) {
        return jdbc.sql(TAGS).param("limit", limit).query(Tag.class).list();
    }

    /** How these tags, in whatever case, are written elsewhere in the household. */
    List<String> spellings(List<String> wanted) {
        return jdbc.sql(SPELLINGS)
                .param("wanted", wanted.toArray(new String[0]))
                .query(String.class)
                .list();
    }

    private List<Part> parts(UUID transactionId) {
        return jdbc.sql(
                        "select category, amount from transaction_split"
                                + " where transaction_id = ? order by position")
                .param(transactionId)
                .query(Part.class)
                .list();
    }

    private static Annotation read(ResultSet row, int number) throws SQLException {
        return new Annotation(
                List.of((String[]) row.getArray("tags").getArray()),
                row.getString("note"),
                row.getBoolean("excluded"),
                List.of());
    }

    /** A transaction's amount in its own currency. */
    record Whole(BigDecimal amount, String currency) {}

    /** A tag and how many transactions have it. */
    record Tag(String tag, long transactions) {}
}
