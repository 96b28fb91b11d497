-- A budget of a household, whole, as docs/budgets.md has it. There can be several.
create table budget (
    tenant_id    uuid        not null references household,
    budget_id    uuid        not null,
    version      int         not null,
    document     jsonb       not null,
    changed_by   uuid        not null references app_user,
    changed_at   timestamptz not null,
    primary key (tenant_id, budget_id)
);

alter table budget enable row level security;
alter table budget force row level security;
create policy budget_of_tenant on budget to query_api
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on budget to query_api;
