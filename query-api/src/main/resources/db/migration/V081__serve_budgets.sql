-- What budgets come to month by month, from budgets.status.v1. Like every view it can be emptied
-- and rebuilt from its topic.
create table budget_month (
    tenant_id     uuid           not null,
    budget_id     uuid           not null,
    month         date           not null,
    from_day      date           not null,
    until_day     date           not null,
    version       int            not null,
    currency      text           not null,
    cash          numeric(19, 4) not null,
    to_assign     numeric(19, 4) not null,
    carried       numeric(19, 4) not null,
    pooled        numeric(19, 4) not null,
    outside       numeric(19, 4) not null,
    assigned      numeric(19, 4) not null,
    available     numeric(19, 4) not null,
    spent         numeric(19, 4) not null,
    last_on       date,
    envelopes     jsonb          not null,
    outside_flows jsonb          not null,
    primary key (tenant_id, budget_id, month)
);

alter table budget_month enable row level security;
alter table budget_month force row level security;
create policy budget_month_of_tenant on budget_month for select to query_api
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
create policy budget_month_of_sink on budget_month to view_sink using (true) with check (true);
grant select on budget_month to query_api;
grant select, insert, update, delete, truncate on budget_month to view_sink;
