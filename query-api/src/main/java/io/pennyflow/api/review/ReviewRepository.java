package io.pennyflow.api.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class ReviewRepository {
    /**
     * Said by no person and no rule, and not sure. Those that a person decided a moment ago are
     * left out before the view follows: nobody is asked twice. What is constant here is what the
     * index has.
     */
    private static final String UNSURE =
            """
            from transaction t
            where t.category_source in ('model', 'household', 'provider', 'none')
              and t.probability < 0.9
              and t.probability < :below
              and not t.excluded
              and t.splits = '[]'
              and not exists (
                  select from category_override o where o.transaction_id = t.transaction_id)
            """;

    private static final String PAGE =
            """
            select t.transaction_id, t.account_id, t.booked_on, t.amount, t.currency,
                   t.description, t.counterparty_name, t.merchant_id, t.merchant_name, t.category,
                   t.probability, t.runner_up, t.category_source, t.reasons
            """
                    + UNSURE;

    private static final String BEHIND =
            """
            and t.probability >= :probability
            and (t.probability > :probability
                 or (t.booked_on, t.transaction_id) < (:day, :id))
            """;

    private static final String UNCERTAIN_FIRST =
            """
            order by t.probability, t.booked_on desc, t.transaction_id desc
            limit :limit
            """;

    private static final String COUNT =
            """
            select count(*) filter (where t.category_source = 'none') as unknown,
                   count(*) filter (where t.category_source <> 'none') as unsure
            """
                    + UNSURE;

    private final JdbcClient jdbc;

    ReviewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The least certain first, of those the newest. */
    List<ReviewItem> page(double below, @Nullable ReviewCursor after, int limit) {
        var behind = after == null ? "" : BEHIND;
        var query =
                jdbc.sql(PAGE + behind + UNCERTAIN_FIRST)
                        .param("below", below)
                        .param("limit", limit);
        if (after != null) {
            query =
                    query.param("probability", after.probability())
                            .param("day", after.bookedOn())
                            .param("id", after.transactionId());
        }
        return query.query(ReviewItem::read).list();
    }

    Counts count(double below) {
        return jdbc.sql(COUNT).param("below", below).query(Counts.class).single();
    }

    /**
     * How much there is to review.
     *
     * @param unknown of which the machine said that it does not know
     * @param unsure of which it said something, without being sure
     */
    record Counts(long unknown, long unsure) {}
}
