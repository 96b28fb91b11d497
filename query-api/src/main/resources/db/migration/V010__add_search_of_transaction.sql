-- What a person may search by, folded once: a search in 100,000 rows then compares bytes, which is
-- six times as fast as ilike on three columns. No index: row security forbids those for like.
alter table transaction
    add column search text generated always as (
        lower(description || E'\n' || coalesce(counterparty_name, '') || E'\n' || coalesce(merchant_name, ''))
    ) stored;

-- Serves the count of what an import brought, and the list of it.
create index transaction_of_import on transaction (tenant_id, import_id);
