package io.pennyflow.api.match;

import io.pennyflow.api.platform.Sentences;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class MatchRepository {
    /**
     * Each pair once, whichever of the two says so, and none that a person has decided: the view
     * follows a decision a moment later, but nobody is asked twice.
     */
    private static final String REVIEW =
            """
            with pair as (
                select distinct on (least(m.transaction_id, o.id), greatest(m.transaction_id, o.id))
                       m.tenant_id,
                       least(m.transaction_id, o.id) as low,
                       greatest(m.transaction_id, o.id) as high,
                       m.score, m.reasons
                from transaction_match m
                cross join unnest(m.other_ids) o(id)
                where m.outcome = 'review'
                order by 2, 3, m.score desc
            )
            select p.score, p.reasons,
            """
                    + Side.columns("a", "a_")
                    + ","
                    + Side.columns("b", "b_")
                    + """
                    from pair p
                    join transaction a on a.tenant_id = p.tenant_id
                        and a.transaction_id = p.low
                    join transaction b on b.tenant_id = p.tenant_id
                        and b.transaction_id = p.high
                    where not exists (
                        select from match_decision d
                        where d.kind = 'duplicate'
                          and least(d.one, d.other) = p.low
                          and greatest(d.one, d.other) = p.high)
                    """;

    private static final String BEHIND =
            " and (a.booked_on, a.transaction_id, b.transaction_id) < (:day, :one, :other)";

    private static final String NEWEST =
            " order by a.booked_on desc, a.transaction_id desc, b.transaction_id desc limit :limit";

    private static final String TRANSFER =
            "select m.transfer_id, m.score, m.reasons, m.outcome, "
                    + Side.columns("t", "t_")
                    + """
                    from transaction_match m
                    left join transaction t on t.tenant_id = m.tenant_id
                        and t.transaction_id = m.transfer_id
                    where m.transaction_id = ? and m.transfer_id is not null
                    """;

    private static final String MERGED =
            """
            select transaction_id, outcome, score, reasons
            from transaction_match
            where role = 'absorbed' and cast(? as uuid) = any(other_ids)
            order by transaction_id
            limit 100
            """;

    private final JdbcClient jdbc;

    MatchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<Pair> review(@Nullable PairCursor after, int limit) {
        var query = jdbc.sql(REVIEW + (after == null ? "" : BEHIND) + NEWEST).param("limit", limit);
        if (after != null) {
            query =
                    query.param("day", after.bookedOn())
                            .param("one", after.one())
                            .param("other", after.other());
        }
        return query.query(MatchRepository::pair).list();
    }

    Found found(UUID transactionId) {
        var transfer = jdbc.sql(TRANSFER).param(transactionId).query(MatchRepository::transfer);
        var merged = jdbc.sql(MERGED).param(transactionId).query(MatchRepository::merged).list();
        return new Found(transfer.optional().orElse(null), merged);
    }

    boolean exists(UUID transactionId) {
        return jdbc.sql("select exists (select from transaction where transaction_id = ?)")
                .param(transactionId)
                .query(Boolean.class)
                .single();
    }

    private static Pair pair(ResultSet row, int number) throws SQLException {
        return new Pair(
                Side.read(row, "a_"),
                Side.read(row, "b_"),
                row.getDouble("score"),
                reasons(row),
                Sentences.ofAll(reasons(row)));
    }

    private static Found.Transfer transfer(ResultSet row, int number) throws SQLException {
        var side =
                Optional.ofNullable(row.getObject("t_transaction_id")).isPresent()
                        ? Side.read(row, "t_")
                        : null;
        return new Found.Transfer(
                row.getObject("transfer_id", UUID.class),
                side,
                row.getDouble("score"),
                reasons(row),
                Sentences.ofAll(reasons(row)));
    }

    private static Found.Merged merged(ResultSet row, int number) throws SQLException {
        return new Found.Merged(
                row.getObject("transaction_id", UUID.class),
                row.getString("outcome"),
                row.getDouble("score"),
                reasons(row),
                Sentences.ofAll(reasons(row)));
    }

    private static List<String> reasons(ResultSet row) throws SQLException {
        return List.of((String[]) row.getArray("reasons").getArray());
    }
}
