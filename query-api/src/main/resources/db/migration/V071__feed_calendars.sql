-- The secret address at which calendar programs read a household's bills; only its hash is kept.
create table bill_calendar (
    tenant_id   uuid        primary key references household,
    secret_hash bytea       not null,
    created_by  uuid        not null references app_user,
    created_at  timestamptz not null
);

alter table bill_calendar enable row level security;
alter table bill_calendar force row level security;
create policy bill_calendar_of_tenant on bill_calendar to query_api
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on bill_calendar to query_api;
