-- All rules of a household, whole: the book people see, and the eras the streams judge by. The
-- former eras are what they were before the last change, to take it back exactly.
create table household_rules (
    tenant_id    uuid        not null primary key references household,
    version      int         not null,
    eras         jsonb       not null,
    former_eras  jsonb,
    changed_by   uuid        not null references app_user,
    changed_at   timestamptz not null
);

alter table household_rules enable row level security;
alter table household_rules force row level security;
create policy household_rules_of_tenant on household_rules to query_api
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on household_rules to query_api;
