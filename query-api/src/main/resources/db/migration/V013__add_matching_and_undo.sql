-- What a source says beside the booking, and what matching concluded. Nullable or with a default, so
-- that a sink of the version before can still write.
alter table transaction
    add column transaction_on        date,
    add column original_amount       numeric(19, 4),
    add column original_currency     text,
    add column original_rate         numeric(28, 10),
    add column bank_transaction_code text,
    add column end_to_end_id         text,
    add column pending               boolean not null default false,
    add column transfer_id           uuid,
    add column merged_ids            uuid[]  not null default '{}';

-- View of transactions.matches.v1: what a transaction has to do with others.
create table transaction_match (
    tenant_id      uuid             not null,
    transaction_id uuid             not null,
    outcome        text             not null,
    role           text             not null,
    other_ids      uuid[]           not null,
    transfer_id    uuid,
    score          double precision not null,
    reasons        text[]           not null,
    model_version  text             not null,
    primary key (tenant_id, transaction_id)
);
-- Serves the review queue.
create index transaction_match_review on transaction_match (tenant_id, transaction_id)
    where outcome = 'review';

-- An import that a person took back. The row goes when it counts again.
create table import_undo (
    tenant_id   uuid        not null references household,
    import_id   uuid        not null,
    keep_edited boolean     not null,
    undone_by   uuid        not null references app_user,
    undone_at   timestamptz not null,
    primary key (tenant_id, import_id)
);

-- A transaction that a person deleted. The row goes when it is there again.
create table transaction_deletion (
    tenant_id      uuid        not null references household,
    transaction_id uuid        not null,
    import_again   boolean     not null,
    deleted_by     uuid        not null references app_user,
    deleted_at     timestamptz not null,
    primary key (tenant_id, transaction_id)
);

-- Whether two transactions belong together, so that nobody is asked twice.
create table match_decision (
    tenant_id   uuid        not null references household,
    decision_id uuid        not null,
    one         uuid        not null,
    other       uuid        not null check (one <> other),
    kind        text        not null check (kind in ('duplicate', 'transfer')),
    same        boolean     not null,
    decided_by  uuid        not null references app_user,
    decided_at  timestamptz not null,
    primary key (tenant_id, decision_id)
);

do $$
declare t text;
begin
    foreach t in array array['import_undo', 'transaction_deletion', 'match_decision',
                             'transaction_match'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
    end loop;
    foreach t in array array['import_undo', 'transaction_deletion', 'match_decision'] loop
        execute format('create policy %I on %I to query_api using (tenant_id = '
                       'nullif(current_setting(''app.tenant_id'', true), '''')::uuid)',
                       t || '_of_tenant', t);
        execute format('grant select, insert, update, delete on %I to query_api', t);
    end loop;
end $$;
create policy transaction_match_of_tenant on transaction_match for select to query_api
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
create policy transaction_match_of_sink on transaction_match to view_sink
    using (true) with check (true);
grant select on transaction_match to query_api;
grant select, insert, update, delete, truncate on transaction_match to view_sink;
