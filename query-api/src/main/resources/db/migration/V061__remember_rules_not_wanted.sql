-- A rule that was proposed and is not wanted: it is not proposed again.
create table rule_refusal (
    tenant_id  uuid        not null references household,
    name       text        not null,
    category   text        not null,
    refused_by uuid        not null references app_user,
    refused_at timestamptz not null,
    primary key (tenant_id, name, category)
);

alter table rule_refusal enable row level security;
alter table rule_refusal force row level security;
create policy rule_refusal_of_tenant on rule_refusal to query_api
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on rule_refusal to query_api;
