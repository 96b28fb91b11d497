-- What comes again and again, from recurring.streams.v1. Like every view it can be emptied and
-- rebuilt from its topic.
create table recurring_stream (
    tenant_id         uuid             not null,
    stream_id         uuid             not null,
    account_id        uuid             not null,
    counterparty      text             not null,
    merchant_id       uuid,
    category          text             not null,
    currency          text             not null,
    cadence           text             not null,
    rhythm            text             not null,
    status            text             not null,
    reason            text             not null,
    confidence        double precision not null,
    evidence          text[]           not null,
    members           uuid[]           not null,
    first_on          date             not null,
    last_on           date             not null,
    last_amount       numeric(19, 4)   not null,
    metered           boolean          not null,
    next_from         date,
    next_on           date,
    next_to           date,
    next_amount       numeric(19, 4)   not null,
    next_amount_least numeric(19, 4)   not null,
    next_amount_most  numeric(19, 4)   not null,
    yearly_amount     numeric(19, 4)   not null,
    price_changes     jsonb            not null,
    model_version     text             not null,
    primary key (tenant_id, stream_id)
);

-- Its occurrences, from bills.v1.
create table bill (
    tenant_id      uuid           not null,
    bill_id        uuid           not null,
    stream_id      uuid           not null,
    account_id     uuid           not null,
    counterparty   text           not null,
    category       text           not null,
    status         text           not null,
    due_from       date           not null,
    due_on         date           not null,
    due_to         date           not null,
    amount         numeric(19, 4) not null,
    amount_least   numeric(19, 4) not null,
    amount_most    numeric(19, 4) not null,
    currency       text           not null,
    transaction_id uuid,
    paid_on        date,
    primary key (tenant_id, bill_id)
);

create index bill_by_day on bill (tenant_id, due_on, bill_id);

do $$
declare t text;
begin
    foreach t in array array['recurring_stream', 'bill'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy %I on %I for select to query_api using (tenant_id = '
                       'nullif(current_setting(''app.tenant_id'', true), '''')::uuid)',
                       t || '_of_tenant', t);
        execute format('create policy %I on %I to view_sink using (true) with check (true)',
                       t || '_of_sink', t);
        execute format('grant select on %I to query_api', t);
        execute format('grant select, insert, update, delete, truncate on %I to view_sink', t);
    end loop;
end $$;

-- What people say of it, as verdicts.v1 has it.
create table verdict (
    tenant_id       uuid           not null references household,
    verdict_id      uuid           not null,
    account_id      uuid           not null,
    kind            text           not null
                    check (kind in ('series', 'none', 'one', 'apart', 'cancelled', 'amount')),
    transaction_ids uuid[]         not null check (cardinality(transaction_ids) > 0),
    counterparty    text           not null,
    from_on         date,
    amount          numeric(19, 4),
    decided_by      uuid           not null references app_user,
    decided_at      timestamptz    not null,
    primary key (tenant_id, verdict_id),
    foreign key (tenant_id, account_id) references account
);

alter table verdict enable row level security;
alter table verdict force row level security;
create policy verdict_of_tenant on verdict to query_api
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, delete on verdict to query_api;
