package io.pennyflow.api.rules;

import io.pennyflow.api.platform.TenantId;
import io.pennyflow.api.platform.UserId;
import io.pennyflow.streams.rules.model.Limits;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** No query names a tenant: the policy does, so every caller is inside a TenantScope. */
@Repository
class ProposalRepository {
    /** Corrections of one name, the last ones all alike: fewer may be a whim. */
    static final int ALIKE_LEAST = 3;

    /** The learning that a household turned off, or began anew, proposes nothing either. */
    private static final String HABITS =
            """
            with choice as (
                select coalesce(t.merchant_name, t.counterparty_name) as name,
                       t.merchant_name is not null as of_merchant,
                       o.category, o.decided_at, o.transaction_id,
                       row_number() over (
                           partition by coalesce(t.merchant_name, t.counterparty_name),
                                        t.merchant_name is not null
                           order by o.decided_at desc, o.transaction_id) as age
                from category_override o
                join transaction t using (tenant_id, transaction_id)
                join household h using (tenant_id)
                where h.learns and o.decided_at >= h.learns_since
                  and length(coalesce(t.merchant_name, t.counterparty_name)) between 1 and :longest
            ), last as (
                select name, of_merchant, min(category) as category,
                       max(decided_at) as chosen_at,
                       (array_agg(transaction_id order by age))[1] as transaction_id
                from choice
                where age <= :least
                group by name, of_merchant
                having count(*) = :least and min(category) = max(category)
            )
            select l.name, l.of_merchant, l.category, l.chosen_at, l.transaction_id,
                   count(*) as corrections
            from last l
            join choice c using (name, of_merchant, category)
            where not exists (
                select from rule_refusal r where r.name = l.name and r.category = l.category)
            group by l.name, l.of_merchant, l.category, l.chosen_at, l.transaction_id
            order by corrections desc, l.chosen_at desc, l.name, l.of_merchant
            limit :limit
            """;

    private static final String REFUSE =
            """
            insert into rule_refusal values (:tenant, :name, :category, :user, :now)
            on conflict (tenant_id, name, category) do nothing
            """;

    private final JdbcClient jdbc;

    ProposalRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Habit> habits(int limit) {
        return jdbc.sql(HABITS)
                .param("least", ALIKE_LEAST)
                .param("longest", Limits.NAME_LENGTH_MAX)
                .param("limit", limit)
                .query(Habit.class)
                .list();
    }

    void refuse(TenantId tenant, UserId user, String name, String category, Instant now) {
        jdbc.sql(REFUSE)
                .param("tenant", tenant.value())
                .param("name", name)
                .param("category", category)
                .param("user", user.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * What people keep choosing for one name.
     *
     * @param ofMerchant whether the name is a merchant's, else a counterparty's
     * @param transactionId of the newest choice
     * @param corrections how often this category was chosen for it
     */
    record Habit(
            String name,
            boolean ofMerchant,
            String category,
            OffsetDateTime chosenAt,
            UUID transactionId,
            int corrections) {}
}
