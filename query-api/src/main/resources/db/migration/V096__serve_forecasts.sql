-- What accounts, categories and households will come to, from forecasts.v1. Like every view it can
-- be emptied and rebuilt from its topic.
create table forecast (
    tenant_id            uuid           not null,
    kind                 text           not null,
    subject              text           not null,
    period               text           not null,
    measure              text           not null,
    currency             text           not null,
    origin               date           not null,
    status               text           not null,
    history_steps        int            not null,
    history_needed       int            not null,
    known                numeric(19, 4) not null,
    steps                jsonb          not null,
    models               jsonb          not null,
    backtest_error       numeric(19, 4),
    naive_error          numeric(19, 4),
    past                 jsonb          not null,
    drivers              jsonb          not null,
    lowest_on            date,
    lowest_low           numeric(19, 4),
    lowest               numeric(19, 4),
    negative_probability double precision,
    negative_on          date,
    model_version        text           not null,
    primary key (tenant_id, kind, subject, period)
);

alter table forecast enable row level security;
alter table forecast force row level security;
create policy forecast_of_tenant on forecast for select to query_api
    using (tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid);
create policy forecast_of_sink on forecast to view_sink using (true) with check (true);
grant select on forecast to query_api;
grant select, insert, update, delete, truncate on forecast to view_sink;
