-- What people want. Every change writes an outbox row in the same transaction.
create table account (
    tenant_id       uuid           not null references household,
    account_id      uuid           not null,
    name            text           not null check (length(name) between 1 and 100),
    kind            text           not null check (kind in ('checking', 'savings', 'card', 'cash', 'loan', 'investment')),
    currency        text           not null check (currency ~ '^[A-Z]{3}$'),
    opening_balance numeric(19, 4) not null,
    closed          boolean        not null default false,
    -- The bank's own number as a statement file names it; learned from the first such file.
    number          text,
    created_at      timestamptz    not null,
    primary key (tenant_id, account_id)
);

create table category_override (
    tenant_id      uuid        not null references household,
    transaction_id uuid        not null,
    category       text        not null,
    decided_by     uuid        not null references app_user,
    decided_at     timestamptz not null,
    primary key (tenant_id, transaction_id)
);

-- An uploaded file and what a person decided about it. Its progress is a fact: view import_batch.
create table import_file (
    tenant_id  uuid        not null references household,
    import_id  uuid        not null,
    account_id uuid        not null,
    file_name  text        not null,
    format     text        not null check (format in ('csv', 'ofx', 'qfx')),
    bytes      bigint      not null,
    -- previewed: waits for a person. started: rows stream. finished: nothing left to do.
    state      text        not null check (state in ('previewed', 'started', 'finished')),
    mapping    jsonb,
    created_at timestamptz not null,
    started_at timestamptz,
    primary key (tenant_id, import_id),
    foreign key (tenant_id, account_id) references account
);

-- How this account's files with this header are read, so that nobody maps columns twice.
create table import_mapping (
    tenant_id   uuid        not null references household,
    account_id  uuid        not null,
    header_hash text        not null,
    mapping     jsonb       not null,
    changed_at  timestamptz not null,
    primary key (tenant_id, account_id, header_hash),
    foreign key (tenant_id, account_id) references account
);

-- What a POST answered, so that its repetition answers the same (409 while it runs, 422 for another body).
create table idempotency_key (
    tenant_id    uuid        not null,
    user_id      uuid        not null,
    key          text        not null check (length(key) between 1 and 200),
    request_hash text        not null,
    status       int,
    content_type text,
    body         bytea,
    location     text,
    created_at   timestamptz not null,
    primary key (tenant_id, user_id, key)
);
create index idempotency_key_oldest on idempotency_key (created_at);

-- Inserted and deleted in one transaction: Debezium reads the insert from the log, the table stays empty.
create table outbox (
    tenant_id uuid  not null,
    outbox_id uuid  not null,
    topic     text  not null,
    key       bytea not null,
    payload   bytea,
    primary key (tenant_id, outbox_id)
);

do $$
declare t text;
begin
    foreach t in array array['account', 'category_override', 'import_file', 'import_mapping',
                             'idempotency_key', 'outbox'] loop
        execute format('alter table %I enable row level security', t);
        execute format('alter table %I force row level security', t);
        execute format('create policy %I on %I to query_api using (tenant_id = '
                       'nullif(current_setting(''app.tenant_id'', true), '''')::uuid)',
                       t || '_of_tenant', t);
        execute format('grant select, insert, update, delete on %I to query_api', t);
    end loop;
end $$;

-- A restarted process goes on with the imports that were started, of every tenant.
create policy import_file_of_importer on import_file for select to importer using (true);
grant select on import_file to importer;

create publication pennyflow_outbox for table outbox with (publish = 'insert');
grant select on outbox to outbox_reader;
