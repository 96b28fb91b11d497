-- What people say of a transaction besides its category. The row goes when nothing is said any more.
create table transaction_annotation (
    tenant_id      uuid        not null references household,
    transaction_id uuid        not null,
    tags           text[]      not null default '{}' check (cardinality(tags) <= 20),
    note           text        check (length(note) between 1 and 2000),
    excluded       boolean     not null default false,
    changed_by     uuid        not null references app_user,
    changed_at     timestamptz not null,
    primary key (tenant_id, transaction_id)
);

-- The parts of a transaction that a person split, in their order.
create table transaction_split (
    tenant_id      uuid           not null references household,
    transaction_id uuid           not null,
    position       int            not null,
    category       text           not null,
    amount         numeric(19, 4) not null,
    primary key (tenant_id, transaction_id, position),
    foreign key (tenant_id, transaction_id) references transaction_annotation on delete cascade
);

do $$
declare t text;
begin
    foreach t in array array['transaction_annotation', 'transaction_split'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy %I on %I to query_api using (tenant_id = '
                       'nullif(current_setting(''app.tenant_id'', true), '''')::uuid)',
                       t || '_of_tenant', t);
        execute format('grant select, insert, update, delete on %I to query_api', t);
    end loop;
end $$;

-- The same in the view, as the streams confirm it; a note can be searched for.
alter table transaction
    add column tags             text[]  not null default '{}',
    add column note             text,
    add column excluded         boolean not null default false,
    add column splits           jsonb   not null default '[]',
    add column split_difference numeric(19, 4),
    drop column search;
alter table transaction
    add column search text generated always as (
        lower(description || E'\n' || coalesce(counterparty_name, '') || E'\n'
              || coalesce(merchant_name, '') || E'\n' || coalesce(note, ''))
    ) stored;
