-- Changes that people want to try on their forecast. Nothing of it streams: it is worked out when
-- somebody looks.
create table scenario (
    tenant_id   uuid        not null references household,
    scenario_id uuid        not null,
    name        text        not null check (length(name) between 1 and 100),
    changes     jsonb       not null,
    created_at  timestamptz not null,
    primary key (tenant_id, scenario_id)
);

alter table scenario enable row level security;
alter table scenario force row level security;
create policy scenario_of_tenant on scenario to query_api
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
grant select, insert, update, delete on scenario to query_api;
