package io.pennyflow.api.similar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class SimilarRepository {
    /** Merchants of one household that are looked at. */
    static final int MERCHANTS_MOST = 20_000;

    private static final String FIND =
            "select " + Candidate.COLUMNS + " from transaction t where t.transaction_id = :id";

    /** From one merchant to the next by the index: costs what there are of them, not of rows. */
    private static final String MERCHANTS =
            """
            with recursive known as (
                (select t.merchant_id, t.merchant_name from transaction t
                 where t.merchant_id is not null order by t.merchant_id limit 1)
                union all
                select next.merchant_id, next.merchant_name
                from known cross join lateral (
                    select t.merchant_id, t.merchant_name from transaction t
                    where t.merchant_id > known.merchant_id order by t.merchant_id limit 1) next
            )
            select merchant_id, coalesce(merchant_name, '') as name from known limit :most
            """;

    /** Money that comes in is not like money that goes out, whatever the text. */
    private static final String SAME_WAY =
            """
            and sign(t.amount) = sign(cast(:amount as numeric))
            and t.transaction_id <> :id
            order by t.booked_on desc, t.transaction_id desc
            limit :most
            """;

    private static final String OF_MERCHANTS =
            "select t.* from unnest(cast(:merchants as uuid[])) m(id) cross join lateral (select "
                    + Candidate.COLUMNS
                    + " from transaction t where t.merchant_id = m.id "
                    + SAME_WAY
                    + ") t limit :most";

    private static final String OF_NOBODY =
            "select "
                    + Candidate.COLUMNS
                    + " from transaction t where t.merchant_id is null "
                    + SAME_WAY;

    private final JdbcClient jdbc;

    SimilarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Candidate> find(UUID transactionId) {
        return jdbc.sql(FIND).param("id", transactionId).query(Candidate::read).optional();
    }

    List<Likeness.Named> merchants() {
        return jdbc.sql(MERCHANTS).param("most", MERCHANTS_MOST).query(Likeness.Named.class).list();
    }

    /** The newest of each merchant, in the order of the merchants. */
    List<Candidate> of(Candidate one, List<UUID> merchants, int most) {
        return jdbc.sql(OF_MERCHANTS)
                .param("merchants", merchants.toArray(UUID[]::new))
                .param("amount", one.amount())
                .param("id", one.transactionId())
                .param("most", most)
                .query(Candidate::read)
                .list();
    }

    /** The newest of those whose text names nobody. */
    List<Candidate> ofNobody(Candidate one, int most) {
        return jdbc.sql(OF_NOBODY)
                .param("amount", one.amount())
                .param("id", one.transactionId())
                .param("most", most)
                .query(Candidate::read)
                .list();
    }
}
