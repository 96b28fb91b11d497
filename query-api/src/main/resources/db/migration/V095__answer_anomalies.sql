-- More about an anomaly, from anomalies.v1. What was there before has none of it.
alter table anomaly
    add column payee       text,
    add column place       text,
    add column features    jsonb not null default '[]',
    add column every_days  int,
    add column due_on      date,
    add column times       int,
    add column within_days int,
    add column month_sum   numeric(19, 4),
    add column said        text;

-- What people answer to it, as verdicts.v1 has it.
create table anomaly_answer (
    tenant_id      uuid        not null references household,
    transaction_id uuid        not null,
    account_id     uuid        not null,
    said           text        not null check (said in ('expected', 'not-mine', 'one-off')),
    decided_by     uuid        not null references app_user,
    decided_at     timestamptz not null,
    primary key (tenant_id, transaction_id)
);

alter table anomaly_answer enable row level security;
alter table anomaly_answer force row level security;
create policy anomaly_answer_of_tenant on anomaly_answer to query_api
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on anomaly_answer to query_api;
