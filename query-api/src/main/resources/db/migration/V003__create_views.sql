-- What the streams concluded, one table a topic, columns named as the fields. Written by the view
-- sinks alone, read by query-api. Any of them can be emptied and rebuilt from its topic.
create table transaction (
    tenant_id            uuid             not null,
    transaction_id       uuid             not null,
    account_id           uuid             not null,
    source               text             not null,
    import_id            uuid,
    provider_id          text,
    occurrence           int              not null,
    booked_on            date             not null,
    value_on             date,
    amount               numeric(19, 4)   not null,
    currency             text             not null,
    description          text             not null,
    counterparty_name    text,
    counterparty_account text,
    mcc                  text,
    reference            text,
    balance_after        numeric(19, 4),
    observed_at          timestamptz      not null,
    base_amount          numeric(19, 4)   not null,
    base_currency        text             not null,
    rate                 numeric(28, 10)  not null,
    rate_on              date,
    merchant_id          uuid,
    merchant_name        text,
    merchant_match       text             not null,
    merchant_score       double precision not null,
    category             text             not null,
    probability          double precision not null,
    runner_up            text,
    category_source      text             not null,
    reasons              text[]           not null,
    model_version        text             not null,
    primary key (tenant_id, transaction_id)
);
-- Serves the list: one tenant, newest first, by key and not by offset.
create index transaction_newest on transaction (tenant_id, booked_on desc, transaction_id desc);

create table unpriced_transaction (
    tenant_id      uuid           not null,
    transaction_id uuid           not null,
    account_id     uuid           not null,
    booked_on      date           not null,
    amount         numeric(19, 4) not null,
    currency       text           not null,
    description    text           not null,
    reason         text           not null,
    observed_at    timestamptz    not null,
    primary key (tenant_id, transaction_id)
);

create table rejected_row (
    tenant_id  uuid not null,
    import_id  uuid not null,
    line       int  not null,
    account_id uuid not null,
    reason     text not null,
    content    text not null,
    primary key (tenant_id, import_id, line)
);

create table import_batch (
    tenant_id     uuid        not null,
    import_id     uuid        not null,
    account_id    uuid        not null,
    file_name     text        not null,
    format        text        not null,
    state         text        not null,
    rows_read     int         not null,
    rows_accepted int         not null,
    rows_rejected int         not null,
    rows_total    int,
    failure       text,
    started_at    timestamptz not null,
    changed_at    timestamptz not null,
    primary key (tenant_id, import_id)
);

create table spending_daily (
    tenant_id     uuid           not null,
    category      text           not null,
    day           date           not null,
    base_currency text           not null,
    outflow       numeric(19, 4) not null,
    inflow        numeric(19, 4) not null,
    transactions  int            not null,
    primary key (tenant_id, day, category)
);

create table balance_daily (
    tenant_id    uuid           not null,
    account_id   uuid           not null,
    day          date           not null,
    currency     text           not null,
    flow         numeric(19, 4) not null,
    balance      numeric(19, 4) not null,
    transactions int            not null,
    primary key (tenant_id, account_id, day)
);

create table anomaly (
    tenant_id      uuid             not null,
    transaction_id uuid             not null,
    account_id     uuid             not null,
    kind           text             not null,
    score          double precision not null,
    basis          text             not null,
    basis_name     text             not null,
    amount         numeric(19, 4)   not null,
    currency       text             not null,
    usual_low      numeric(19, 4)   not null,
    usual_high     numeric(19, 4)   not null,
    usual          numeric(19, 4)   not null,
    history        int              not null,
    booked_on      date             not null,
    observed_at    timestamptz      not null,
    reasons        text[]           not null,
    model_version  text             not null,
    primary key (tenant_id, transaction_id)
);

create table alert (
    tenant_id      uuid        not null,
    alert_id       uuid        not null,
    dedup_key      text        not null,
    kind           text        not null,
    severity       text        not null,
    state          text        not null,
    account_id     uuid,
    transaction_id uuid,
    message        text        not null,
    basis          text,
    basis_name     text,
    amount         numeric(19, 4),
    currency       text,
    usual_low      numeric(19, 4),
    usual_high     numeric(19, 4),
    usual          numeric(19, 4),
    history        int,
    reasons        text[]      not null,
    booked_on      date,
    raised_at      timestamptz not null,
    primary key (tenant_id, alert_id)
);
create index alert_newest on alert (tenant_id, raised_at desc, alert_id desc);

-- Reference rates belong to nobody: every tenant reads the same.
create table fx_rate (
    currency text            not null,
    day      date            not null,
    per_euro numeric(28, 10) not null,
    provider text            not null,
    primary key (currency, day)
);

-- What changed in the views, in commit order: the live feed and its replay. The sink takes an
-- advisory lock before it draws seq, so a reader that has seen seq n never misses a smaller one.
create table view_change (
    seq        bigint      generated always as identity primary key,
    tenant_id  uuid        not null,
    view_name  text        not null,
    rows       int         not null,
    -- Ids of the rows when there are few, else empty.
    ids        text[]      not null,
    changed_at timestamptz not null
);
create index view_change_of_tenant on view_change (tenant_id, seq);
create index view_change_oldest on view_change (changed_at);

-- How far a sink has read. Moves in the transaction that writes the rows: exactly once.
create table view_offset (
    view_name       text   not null,
    topic           text   not null,
    topic_partition int    not null,
    next_offset     bigint not null,
    primary key (view_name, topic, topic_partition)
);

do $$
declare t text;
begin
    foreach t in array array['transaction', 'unpriced_transaction', 'rejected_row', 'import_batch',
                             'spending_daily', 'balance_daily', 'anomaly', 'alert', 'view_change'] loop
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
    foreach t in array array['fx_rate', 'view_offset'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy %I on %I to view_sink using (true) with check (true)',
                       t || '_of_sink', t);
        execute format('grant select, insert, update, delete, truncate on %I to view_sink', t);
    end loop;
end $$;
create policy fx_rate_of_all on fx_rate for select to query_api using (true);
grant select on fx_rate to query_api;

-- The one reader of every tenant's changes: it learns that something changed, never what it says.
create policy view_change_of_feed on view_change for select to change_feed using (true);
grant select on view_change to change_feed;
