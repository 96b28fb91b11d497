-- Who may see what. A user is a person and belongs to no tenant; a membership ties them together.
create table app_user (
    user_id       uuid        not null primary key,
    email         text        not null unique check (email = lower(email)),
    display_name  text        not null,
    password_hash text        not null,
    created_at    timestamptz not null
);
alter table app_user enable row level security;
alter table app_user force row level security;
create policy app_user_of_api on app_user for all to query_api using (true) with check (true);
grant select, insert, update on app_user to query_api;

create table household (
    tenant_id     uuid        not null primary key,
    name          text        not null,
    base_currency text        not null check (base_currency ~ '^[A-Z]{3}$'),
    country       text        not null check (country ~ '^[A-Z]{2}$'),
    time_zone     text        not null,
    created_at    timestamptz not null
);

create table membership (
    tenant_id uuid        not null references household,
    user_id   uuid        not null references app_user,
    role      text        not null check (role in ('owner', 'admin', 'member', 'viewer', 'accountant')),
    joined_at timestamptz not null,
    primary key (tenant_id, user_id)
);
create index membership_by_user on membership (user_id);

-- Fails closed: without app.tenant_id the comparison is null and no row is visible.
-- nullif, because a session that once set it reads '' afterwards, and ''::uuid is an error.
alter table household enable row level security;
alter table household force row level security;
create policy household_of_tenant on household to query_api
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
-- A person sees the households they belong to, to choose one.
create policy household_of_member on household for select to query_api
    using (tenant_id in (select m.tenant_id from membership m
                         where m.user_id = nullif(current_setting('app.user_id', true), '')::uuid));
grant select, insert, update on household to query_api;

alter table membership enable row level security;
alter table membership force row level security;
create policy membership_of_tenant on membership to query_api
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
create policy membership_of_user on membership for select to query_api
    using (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
grant select, insert, update, delete on membership to query_api;
